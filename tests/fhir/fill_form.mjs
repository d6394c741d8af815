// Shows the Questionnaire in the National Library of Medicine's form filler (LHC-Forms) in Chromium, fills it in by clicks, and
// has the program assess what comes out: as it assesses the same answers in a check-up file.
//   node fill_form.mjs KNEEMAP-CLI CHECK-UPS [PICTURES]      CHECK-UPS: a folder of check-up files; PICTURES: where to save some
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [program, checkUps, pictures] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'kneemap-form-'));
const patience = 60_000; // for a slow machine: every wait ends as soon as what it waits for is there

function run(args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
  return stdout;
}

const unsure = 'http://terminology.hl7.org/CodeSystem/data-absent-reason|asked-unknown';
const finding = (code) => `https://kneemap.org/fhir/CodeSystem/finding|${code}`;

/** The page with the form in it. */
async function openForm(browser, questionnaire) {
  const lforms = (file) => pathToFileURL(join(process.cwd(), 'node_modules/lforms/dist/lforms', file)).href;
  const html = join(scratch, 'form.html');
  writeFileSync(html, `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="${lforms('webcomponent/styles.css')}"></head>
    <body><div id="form"></div><script src="${lforms('webcomponent/assets/lib/zone.min.js')}"></script>
    <script src="${lforms('webcomponent/lhc-forms.js')}"></script><script src="${lforms('fhir/R4/lformsFHIR.min.js')}"></script></body></html>`);
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  page.setDefaultTimeout(patience);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.goto(pathToFileURL(html).href);
  await page.waitForFunction('window.LForms && LForms.Util && LForms.FHIR');
  await page.evaluate((q) => LForms.Util.addFormToPage(q, 'form', { fhirVersion: 'R4' }), questionnaire);
  await page.waitForSelector('[id^="item-safety-now/"]');
  return page;
}

const line = (page, linkId) => page.locator(`[id^="item-${linkId}/"]`);
const option = (page, linkId, coding) => page.locator(`[id^="${linkId}/"][id$="|${coding}"]`);
const click = async (page, linkId, coding) => option(page, linkId, coding).click();

async function answer(page, id, value) {
  if (typeof value === 'number') return page.locator(`input[id^="${id}/"]`).fill(String(value)).then(() => page.keyboard.press('Tab'));
  if (value === 'unsure') return click(page, id, unsure);
  const single = (await line(page, id).locator('input[type=radio]').count()) > 0;
  const chosen = Array.isArray(value) ? value : (value.yes ?? [value]);
  const notSure = value.unsure ?? [];
  const oneOf = single && chosen.length > 1;
  if (oneOf || notSure.length > 0) {
    await click(page, id, unsure);
    for (const code of oneOf ? chosen : notSure) await click(page, `${id}.not-sure`, finding(`${id}.${code}`));
  }
  if (oneOf) return;
  if (chosen.length === 0 && notSure.length === 0) await click(page, id, finding('none-of-these'));
  for (const code of chosen) await click(page, id, finding(`${id}.${code}`));
}

async function fill(page, checkUp) {
  await click(page, 'side', `https://kneemap.org/fhir/CodeSystem/side|${checkUp.side}`);
  const zone = (id) => `https://kneemap.org/fhir/CodeSystem/knee-zone|${id}`;
  for (const { id } of checkUp.zones) await click(page, 'marked-spots', zone(id));
  for (const { id, worst } of checkUp.zones) if (worst) await click(page, 'worst-spot', zone(id));
  await click(page, 'pattern', checkUp.pattern === 'unsure' ? unsure : finding(`pattern.${checkUp.pattern}`));
  for (const [id, value] of Object.entries(checkUp.answers)) await answer(page, id, value);
}

async function comesOutTheSame(browser, questionnaire, file) {
  const page = await openForm(browser, questionnaire);
  await fill(page, JSON.parse(readFileSync(file, 'utf8')));
  const response = await page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  if (pictures) await page.screenshot({ path: join(pictures, 'filled.png'), fullPage: true });
  assert.deepEqual(page.faults, []);
  await page.close();
  const written = join(scratch, 'response.json');
  writeFileSync(written, JSON.stringify(response));
  assert.deepEqual(JSON.parse(run(['assess', written])), JSON.parse(run(['assess', file])), file);
}

async function behavesAsAForm(browser, questionnaire) {
  const page = await openForm(browser, questionnaire);
  if (pictures) await page.screenshot({ path: join(pictures, 'empty.png'), fullPage: true });
  // Follow-ups come and go with what calls for them.
  assert.equal(await line(page, 'more-fever').count(), 0);
  await click(page, 'safety-now', finding('safety-now.fever-ill'));
  await line(page, 'more-fever').waitFor();
  await click(page, 'safety-now', finding('safety-now.fever-ill'));
  await line(page, 'more-fever').waitFor({ state: 'detached' });
  // "Not sure" asks which.
  await click(page, 'stairs', unsure);
  await line(page, 'stairs.not-sure').waitFor();
  assert.deepEqual(page.faults, []);
  await page.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  timeout: patience,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--allow-file-access-from-files'],
});
try {
  const questionnaire = JSON.parse(run(['questionnaire', '--format', 'fhir']));
  await behavesAsAForm(browser, questionnaire);
  const files = readdirSync(checkUps).filter((name) => name.endsWith('.json')).sort();
  assert.ok(files.length >= 3);
  for (const name of files) await comesOutTheSame(browser, questionnaire, join(checkUps, name));
  console.log(`${files.length} forms filled in: each assessed as its check-up file`);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

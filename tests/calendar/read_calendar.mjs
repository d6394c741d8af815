// Reads runs.ics of the folder given with ical.js, and holds it against runs.json beside it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, "runs.json"), "utf8"));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, "runs.ics"), "utf8")));

assert.equal(calendar.name, "vcalendar");
assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
assert.match(calendar.getFirstPropertyValue("prodid"), /Kneemap/);
assert.equal(calendar.getFirstPropertyValue("x-wr-calname").replace(/\\([,;\\])/g, "$1"), expected.name);

const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
assert.equal(events.length, expected.entries.length);
assert.ok(events.length > 0);
assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
events.forEach((event, place) => {
  const entry = expected.entries[place];
  assert.equal(event.uid, entry.uid);
  assert.equal(event.summary, entry.title);
  assert.equal(event.description ?? "", entry.words);
  assert.ok(event.startDate.isDate, "an all-day event");
  assert.equal(event.startDate.toString(), entry.day);
  assert.equal(event.endDate.toString(), entry.dayAfter);
  assert.equal(event.component.getFirstPropertyValue("dtstamp").toString(), expected.stamp);
  assert.equal(event.component.getFirstPropertyValue("class"), "PRIVATE");
  assert.equal(event.component.getFirstPropertyValue("transp"), "TRANSPARENT");
  assert.equal(event.component.getAllSubcomponents("valarm").length, 0);
  assert.ok(!event.isRecurring());
});
console.log(`${events.length} events read as they were written`);

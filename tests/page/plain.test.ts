import { expect, test } from 'vitest';
import { readStory, readText } from '../../lib/page/read-text';
import { pageOf } from './page-of';

const PROSE = 'The army said on Tuesday that its base had been attacked by men on motorcycles. ';
/** The form's next sibling, for whoever asks the form, is the control before it: a ring. */
const RING = '<input form="trap" name="nextSibling"><form id="trap"></form>';
const CLOBBERED = `<form>${[
  'localName',
  'nodeType',
  'firstChild',
  'shadowRoot',
  'parentElement',
  'parentNode',
  'assignedSlot',
  'getAttribute',
  'hasAttribute',
  'id',
  'className',
  'matches',
  'ownerDocument',
  'textContent',
]
  .map((name) => `<input name="${name}">`)
  .join('')}<p>In the form.</p></form>`;
const PAGE = `<html lang="en"><body>${RING}<p>${PROSE.repeat(3)}</p>${CLOBBERED}<p>${PROSE.repeat(2)}</p></body></html>`;

/** As Chromium shows forms to scripts, those of extensions too; jsdom does not. */
function clobberedPage(): Document {
  const document = pageOf(PAGE);
  for (const control of [...document.querySelectorAll('input')])
    if (control.form) Object.defineProperty(control.form, control.name, { value: control });
  return document;
}

test('controls that are named like properties of their form neither stop nor mislead a reading', () => {
  const document = clobberedPage();
  expect(readText(document.body).text).toBe(`${PROSE.repeat(3)}\n${PROSE.repeat(2)}\n`);
});

test('a text that nobody reads to its end is read to about a million code units', () => {
  const paragraph = `<p>${PROSE.repeat(1000)}</p>`;
  const { text } = readStory(pageOf(`<html lang="en"><body>${paragraph.repeat(15)}</body></html>`));
  expect(text.length).toBeGreaterThan(900_000);
  expect(text.length).toBeLessThan(1_000_100);
});

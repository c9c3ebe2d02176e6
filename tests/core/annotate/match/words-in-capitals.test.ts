import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/core/annotate/match/find-mentions';
import { entity, gazetteerOf } from './gazetteer-of';

const acronym = (form: string) => ({ form, kind: 'abbreviation' as const });
const gazetteer = gazetteerOf(
  entity('organisations/united-nations', { name: 'United Nations', aliases: [acronym('UN')] }),
  entity('organisations/who', { name: 'World Health Organization', aliases: [acronym('WHO')] }),
  entity('organisations/aes', { name: 'Alliance of Sahel States', aliases: [acronym('AES')] }),
);
const named = (text: string, lang: 'en' | 'fr'): string =>
  findMentions(gazetteer, text, lang)
    .mentions.map(({ text: surface }) => surface)
    .join(' ');

describe('an acronym that is a little word in a line of capitals', () => {
  test.each([
    ['fr', 'UN ACCORD, ET PUIS ?', ''],
    ['fr', 'C’EST UN ÉCHEC', ''],
    ['fr', 'Le sigle UN en anglais', 'UN'],
    ['en', 'UN TROOPS LEAVE', 'UN'],
    ['en', 'WHO FIRED FIRST?', ''],
    ['en', 'The WHO said so', 'WHO'],
  ] as const)('%s %s', (lang, text, expected) => {
    expect(named(text, lang)).toBe(expected);
  });
});

test('an acronym that goes on as a code is no name', () => {
  expect(named('AES-256 and AES', 'en')).toBe('AES');
});

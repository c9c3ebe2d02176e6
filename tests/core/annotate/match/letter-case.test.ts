import { expect, test } from 'vitest';
import { caseAgrees, looksLikeAcronym } from '../../../../lib/core/annotate/match/letter-case';

test.each([
  ['JNIM', true],
  ['FAMa', true],
  ['U.N.', true],
  ['CSP-PSD', true],
  ['G5', true],
  ['FAMAs', true],
  ['Gao', false],
  ['A', false],
  ['Minusma', false],
  ['Al Hassan', false],
])('%s is an acronym: %s', (form, expected) => {
  expect(looksLikeAcronym(form)).toBe(expected);
});

test.each([
  ['Gao', 'Gao', true],
  ['Gao', 'GAO', true],
  ['Gao', 'gao', false],
  ['al-Qaeda', 'al-Qaeda', true],
  ['al-Qaeda', 'Al-Qaida', true],
  ['al-Qaeda', 'al-qaeda', false],
  ['Islamic State', 'Islamic state', false],
  ['Gao Region', 'Gao region', true],
  ['Gao Region', 'gao region', false],
  ["Groupe de soutien à l'islam", "Groupe de Soutien à l'Islam", true],
  ["Jama'at Nusrat", 'Jamaat Nusrat', true],
  ["Jama'at Nusrat", 'jamaat Nusrat', false],
])('%s allows %s: %s', (form, surface, expected) => {
  expect(caseAgrees(form, surface, false)).toBe(expected);
});

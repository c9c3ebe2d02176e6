import { expect, test } from 'vitest';
import { typeset } from '../../../lib/core/dataset/typeset';

test('texts are printed with the apostrophe of print, at any depth; all else is as it was', () => {
  const record = {
    id: "groups/o'x",
    name: "Jama'at",
    summary: { en: "JNIM's rebels' camp, the '90s", fr: "Attaque contre l'armée d'un camp" },
    claims: [{ value: { en: "the army's", fr: "de l'armée" }, count: 3, none: null }],
  };
  expect(typeset(record)).toEqual({
    id: "groups/o'x",
    name: "Jama'at",
    summary: { en: "JNIM’s rebels’ camp, the '90s", fr: 'Attaque contre l’armée d’un camp' },
    claims: [{ value: { en: 'the army’s', fr: 'de l’armée' }, count: 3, none: null }],
  });
});

import { expect, test } from 'vitest';
import { hasCue } from '../../../../lib/core/annotate/link/cue-words';
import { fold } from '../../../../lib/core/annotate/match/fold';

test.each([
  ['opera', 'They saw an opera there.', true],
  ['opera', 'Two operas by one hand.', true],
  ['opéra', 'L’Opéra, rénové', true],
  ['nassérien', 'une milice nassérienne', true],
  // A word that only begins like it is another.
  ['opera', 'An operation began.', false],
  ['bank', 'a village near Bankass', false],
  ['lame', 'They lament it.', false],
  // Nor one that only ends like it; the right one may come later.
  ['opera', 'the Soap-cooperation', false],
  ['boxer', 'kickboxers and a boxer', true],
  ['Richard Wagner', 'the museum of Richard Wagner', true],
  ['Richard Wagner', 'Richard and Wagner', false],
  // A stem covers every ending.
  ['cryptograph-', 'an old cryptographic system', true],
  ['cryptograph-', 'a cryptograph', true],
  ['Japan-', 'Japanese food', true],
  ['Japan-', 'in jap.', false],
])('%s in «%s»: %s', (cue, text, expected) => {
  expect(hasCue(` ${fold(text)} `, cue)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { type Cues, cuesOf } from '../../../../lib/core/annotate/incidents/passage-cues';
import { readPassages } from '../../../../lib/core/annotate/incidents/read-passages';

function cues(text: string, lang: 'en' | 'fr'): Cues {
  const [passage] = readPassages({ url: 'https://example.org/', title: '', lang, text }, []);
  return cuesOf(passage as never);
}

describe('the cues of a passage', () => {
  it.each<readonly ['en' | 'fr', string, keyof Cues, boolean]>([
    ['en', 'The convoy was on its way home.', 'opens', true],
    ['en', 'In Gao nobody moved.', 'opens', false],
    ['fr', '« Les renforts sont venus. »', 'opens', true],
    ['fr', 'À Gao, nul n’a bougé.', 'opens', false],
    ['en', 'The road is closed.', 'present', true],
    ['en', 'The road was closed.', 'present', false],
    ['fr', 'La route est longue.', 'present', true],
    ['fr', 'La route est tombée à midi.', 'present', false],
    ['en', 'Was it expected?', 'ofNone', true],
    ['en', 'In a separate attack four died.', 'ofNone', true],
    ['en', 'The war has killed 40 soldiers.', 'ofNone', true],
    ['en', 'Mali quits the bloc, which would not let it preside.', 'ofNone', false],
    ['en', 'Mali quits the bloc, which would not let it preside.', 'plans', true],
    ['fr', 'Les bases devraient fermer.', 'plans', true],
    ['en', 'Mali quit the bloc.', 'plans', false],
    ['en', 'The men came at dawn.', 'ofNone', false],
  ])('%s: “%s” %s: %s', (lang, text, cue, expected) => {
    expect(cues(text, lang)[cue]).toBe(expected);
  });
});

import { ok as assert, deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Dismissal } from '../../../lib/core/annotate/link/dismissal';
import { dropDismissal, keepDismissal } from '../../../lib/platform/dismissals';
import {
  changeSettings,
  parseSettings,
  readSettings,
  type Settings,
} from '../../../lib/platform/settings';
import { storage, stored } from '../fake-browser';
import { property } from '../target';

/** One change, what it makes of what was promised, and whether storage refuses it. */
interface Move {
  readonly kind: 'language' | 'policy' | 'site' | 'dismiss' | 'take-back';
  readonly which: number;
  readonly refused: boolean;
}

const dismissal = (which: number): Dismissal => ({
  record: `groups/${which}`,
  name: `Group ${which}`,
  text: 'x',
  scope: 'always',
  where: '',
});

const policies = ['every', 'first-in-section', 'first-on-page'] as const;

/** Begins a change. @returns when it is kept, and what is promised then */
function change({ kind, which }: Move): {
  done: Promise<unknown>;
  makes: (now: Settings) => Settings;
} {
  switch (kind) {
    case 'language': {
      const language = (['browser', 'en', 'fr'] as const)[which % 3] ?? 'en';
      return { done: changeSettings({ language }), makes: (now) => ({ ...now, language }) };
    }
    case 'policy': {
      const paintPolicy = policies[which % 3] ?? 'every';
      return { done: changeSettings({ paintPolicy }), makes: (now) => ({ ...now, paintPolicy }) };
    }
    case 'site': {
      const host = `${which}.example`;
      const without = ({ disabledHosts }: Settings): string[] =>
        disabledHosts.filter((one) => one !== host);
      const edit = (now: Settings) => ({ disabledHosts: [...without(now), host] });
      return { done: changeSettings(edit), makes: (now) => ({ ...now, ...edit(now) }) };
    }
    case 'dismiss':
      return {
        done: keepDismissal(dismissal(which)),
        makes: (now) => ({
          ...now,
          dismissed: [
            ...now.dismissed.filter(({ record }) => record !== dismissal(which).record),
            dismissal(which),
          ],
        }),
      };
    default:
      return {
        done: dropDismissal(dismissal(which)),
        makes: (now) => ({
          ...now,
          dismissed: now.dismissed.filter(({ record }) => record !== dismissal(which).record),
        }),
      };
  }
}

/** Sets and not lists: which of two that were kept at once stands first is nobody's promise. */
const unordered = ({ dismissed, disabledHosts, ...rest }: Settings) => ({
  ...rest,
  disabledHosts: [...disabledHosts].sort(),
  dismissed: dismissed.map(({ record }) => record).sort(),
});

/** Changes begun at once, by turns with others: what was kept stays, what was refused leaves no trace. */
async function play(turns: readonly (readonly Move[])[]): Promise<void> {
  stored.clear();
  let promised = parseSettings({});
  for (const moves of turns) {
    const refusals = moves.map(({ refused }) => refused);
    storage.refuse = (write) => {
      if (write && refusals.shift()) throw new Error('QUOTA_BYTES quota exceeded');
    };
    const begun = moves.map((move) => ({ move, ...change(move) }));
    const kept = await Promise.allSettled(begun.map(({ done }) => done));
    storage.refuse = () => undefined;
    for (const [i, { status }] of kept.entries()) {
      const { move, makes } = begun[i] as (typeof begun)[number];
      if (status === 'fulfilled') promised = makes(promised);
      else
        assert(
          moves.some(({ refused }) => refused),
          `${move.kind} failed by itself`,
        );
    }
    deepStrictEqual(unordered(await readSettings()), unordered(promised));
  }
}

export const settingsModel = property('settings-model', async () => [
  fc.array(
    fc.array(
      fc.record({
        kind: fc.constantFrom<Move['kind']>('language', 'policy', 'site', 'dismiss', 'take-back'),
        which: fc.nat(5),
        refused: fc.constantFrom(false, false, false, true),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    { maxLength: 8 },
  ),
  play,
]);

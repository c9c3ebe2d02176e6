import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { PageSettings } from '../../lib/platform/page-settings';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { parseSettings } = await import('../../lib/platform/settings');
const { toPageSettings } = await import('../../lib/platform/page-settings');

/** The same through the schema. */
function throughSchema(stored: unknown): Omit<PageSettings, 'dismissed'> {
  const { disabledHosts, paintPolicy, hiddenTypes, delays, opening, modifierKey, language } =
    parseSettings(stored);
  return {
    disabledHosts,
    paint: { policy: paintPolicy, hidden: hiddenTypes },
    rules: { delays, opening },
    modifierKey,
    language,
  };
}

const field = (...fits: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...fits),
    fc.constantFrom<unknown>(undefined, null, 5, 'x', [], {}, [5], { show: 1 }),
  );
const stored = fc.oneof(
  fc.anything(),
  fc.record({
    disabledHosts: field(['a.example'], []),
    paintPolicy: field('every', 'first-in-section', 'first-on-page', 'while-key-held'),
    hiddenTypes: field(['group'], ['place', 'incident']),
    delays: field(
      { prepare: 0, show: 5000, leave: 10 },
      { prepare: -1, show: 1, leave: 1 },
      { prepare: 1, show: 5001, leave: 1 },
      { prepare: 1, show: Number.NaN, leave: 1 },
    ),
    opening: field('hover', 'modifier', 'click'),
    modifierKey: field('Control', 'Alt', 'Shift'),
    language: field('browser', 'en', 'fr'),
  }),
);

test('whatever is stored, a page reads it as the schema does', () => {
  fc.assert(
    fc.property(stored, (value) => {
      // Removed links are only compared with those before.
      const { dismissed: _, ...read } = toPageSettings(value);
      expect(read).toEqual(throughSchema(value));
    }),
    { numRuns: 2000 },
  );
});

import { amountOf } from '../card/amount-of';
import { figureWords } from '../card/figure-words';
import type { MessageKey } from '../i18n/catalogue';
import type { Translate } from '../i18n/translate';
import { RECORD_TYPES } from '../model/entity';
import type { ChangeKind, PartChange, RecordDiff } from './diff-releases';
import type { ChangeCount } from './edition-changes';

const KINDS: readonly ChangeKind[] = ['added', 'revised', 'removed'];
/** Parts in the order in which they matter to a reader. */
const PARTS: readonly PartChange['part'][] = [
  'figure',
  'actor',
  'claim',
  'relation',
  'date',
  'position',
  'name',
  'summary',
  'source',
  'detail',
];

/** How many of each thing changed, in words: '3 incidents added', '2 figures revised'. Empty where nothing did. */
export function describeCounts(counts: readonly ChangeCount[], t: Translate): string[] {
  const things = ['incident', ...RECORD_TYPES.filter((one) => one !== 'incident'), ...PARTS];
  const rank = ({ what, kind }: ChangeCount): number =>
    things.indexOf(what) * KINDS.length + KINDS.indexOf(kind);
  return [...counts]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ what, kind, count }) => t(`changes.${what}.${kind}` as MessageKey, { count }));
}

/** One change within a record: 'people killed: 12 → 15', '1 name added: Gawo'. */
export function describeChange(
  { part, kind, before, after, what }: PartChange,
  t: Translate,
): string {
  const figure = after ?? before;
  if (figure) {
    const amounts = [before, after].flatMap((one) => (one ? [amountOf(one, t)] : []));
    // Where the number is as before, its source or its claimant is what changed.
    return t(`changes.line.${kind}`, {
      what: figureWords(figure, t),
      value: [...new Set(amounts)].join(' → '),
    });
  }
  const line = t(`changes.${part}.${kind}` as MessageKey, { count: 1 });
  const property = `property.${what}` as MessageKey;
  const named = part === 'name' || part === 'source' ? what : what && t(property);
  return named ? t('changes.named', { line, named }) : line;
}

/** The heading of a record in a list of changes: 'Attack on Bourem (incident): added'. */
export const describeRecord = ({ name, type, kind }: RecordDiff, t: Translate): string =>
  t(`changes.record.${kind}`, {
    name: t.pick(name),
    type: t(`type.${type}`).toLocaleLowerCase(t.language),
  });

import { useState } from 'preact/hooks';
import type { CardFact } from '../../lib/core/card/card-model';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Translate } from '../../lib/core/i18n/translate';
import { Cites } from './Cites';
import { spanOf } from './dates';
import { Spark } from './Spark';

/** Statements shown before the reader asks for all. */
const FIRST = 7;

interface FactProps {
  readonly fact: CardFact;
  readonly t: Translate;
  onOpen(id: string): void;
}

function Value({ fact: { value, to }, t, onOpen }: FactProps) {
  if (typeof value === 'number') return <>{t.number(value)}</>;
  if (typeof value === 'object' && 'points' in value) return <Spark series={value} t={t} />;
  if (!to) return <>{t.pick(value)}</>;
  return (
    <button type="button" class="link" onClick={() => onOpen(to)}>
      {t.pick(value)}
    </button>
  );
}

function Fact(props: FactProps) {
  const { fact, t } = props;
  const span = spanOf(fact, t);
  return (
    <dd>
      <Value {...props} />
      {fact.status && (
        <>
          {' '}
          <span class="status">{t(`status.${fact.status}` as MessageKey)}</span>
        </>
      )}
      {span && <span class="span"> ({span})</span>}
      {fact.by && <span class="who">, {t('card.according', { by: t.pick(fact.by) })}</span>}
      <Cites sources={fact.sources} t={t} />
    </dd>
  );
}

/** Statements of one property stand under one label, where the first of them stood. */
function groupsOf(facts: readonly CardFact[]): CardFact[][] {
  const groups = new Map<string, CardFact[]>();
  for (const fact of facts) groups.set(fact.property, [...(groups.get(fact.property) ?? []), fact]);
  return [...groups.values()];
}

/** What is claimed of the record, each statement with who says so and where. */
export function Facts({
  facts,
  t,
  onOpen,
}: {
  readonly facts: readonly CardFact[];
  readonly t: Translate;
  onOpen(id: string): void;
}) {
  const [all, setAll] = useState(facts.length <= FIRST + 1);
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{t('card.facts')}</h3>
      <dl>
        {groupsOf(facts.slice(0, all ? facts.length : FIRST)).map((group, i) => (
          // Statements never change order within a card.
          <div key={i}>
            <dt>{t(`property.${group[0]?.property}` as MessageKey)}</dt>
            {group.map((fact, k) => (
              <Fact key={k} fact={fact} t={t} onOpen={onOpen} />
            ))}
          </div>
        ))}
      </dl>
      {!all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('card.more', { count: facts.length })}
        </button>
      )}
    </>
  );
}

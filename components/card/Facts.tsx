import { useState } from 'preact/hooks';
import type { CardFact, CardSection } from '../../lib/core/card/card-model';
import { isHappening } from '../../lib/core/model/vocabulary';
import { Cites } from './Cites';
import { useCardView } from './card-view';
import { spanOf } from './dates';
import { RecordLink } from './RecordLink';

/** Statements shown before the reader asks for all. */
const FIRST = 5;

function Fact({ fact }: { readonly fact: CardFact }) {
  const { t } = useCardView();
  const { value, to, status, by, sources } = fact;
  const { property, from, until } = fact;
  const happened = from && !until && isHappening(property);
  const span = happened ? t.date(from) : spanOf(fact, t);
  const words = typeof value === 'number' ? t.number(value) : t.pick(value);
  return (
    <dd>
      {to ? <RecordLink to={to}>{words}</RecordLink> : words}
      {span && <span class="span">, {span}</span>}
      {status && (
        <>
          {' '}
          <span class="status">{t(`status.${status}`)}</span>
        </>
      )}
      {by && (
        <span class="who">
          {status ? ' ' : ', '}
          {t('card.according', { by: t.pick(by) })}
        </span>
      )}
      <Cites sources={sources} />
    </dd>
  );
}

/** Statements of one property stand under one label, where the first of them stood. */
function groupsOf(facts: readonly CardFact[]): [CardFact['property'], CardFact[]][] {
  const groups = new Map<CardFact['property'], CardFact[]>();
  for (const fact of facts) groups.set(fact.property, [...(groups.get(fact.property) ?? []), fact]);
  return [...groups];
}

/** Statements under one heading, each with who makes it and where. */
export function Facts({ section: { section, facts } }: { readonly section: CardSection }) {
  const { t } = useCardView();
  const [all, setAll] = useState(facts.length <= FIRST + 1);
  return (
    <section>
      <h3>{t(`section.${section}`)}</h3>
      <dl>
        {groupsOf(all ? facts : facts.slice(0, FIRST)).map(([property, group]) => (
          <div key={property}>
            <dt>{t(`property.${property}`)}</dt>
            {/* Statements never change order within a card. */}
            {group.map((fact, k) => (
              <Fact key={k} fact={fact} />
            ))}
          </div>
        ))}
      </dl>
      {!all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('card.more', { count: facts.length })}
        </button>
      )}
    </section>
  );
}

import type { CardIncident, CardSequence } from '../../lib/core/card/card-model';
import { useCardView } from './card-view';
import { whenOf } from './dates';
import { RecordLink } from './RecordLink';

function Entries({ incidents }: { readonly incidents: readonly CardIncident[] }) {
  const { t } = useCardView();
  return (
    <>
      {incidents.map(({ id, title, date }) => (
        <li key={id}>
          <time>{whenOf(date, t)}</time>
          <RecordLink to={id}>{t.pick(title)}</RecordLink>
        </li>
      ))}
    </>
  );
}

/** The last recorded incidents that involve the record. */
export function Incidents({
  incidents,
  count,
}: {
  readonly incidents: readonly CardIncident[];
  readonly count: number;
}) {
  const { t } = useCardView();
  if (incidents.length === 0) return null;
  return (
    <section>
      <h3>
        {t('card.incidents')}
        {count > incidents.length && (
          <span class="count">{t('card.incident-count', { count })}</span>
        )}
      </h3>
      <ul class="incidents">
        <Entries incidents={incidents} />
      </ul>
    </section>
  );
}

/** What came before an incident and what came after, with the incident in its place between them. */
export function Sequence({ sequence: { before, after } }: { readonly sequence: CardSequence }) {
  const { t } = useCardView();
  return (
    <section>
      <h3>{t('card.related')}</h3>
      <ul class="incidents">
        <Entries incidents={before} />
        <li class="here">{t('card.this-incident')}</li>
        <Entries incidents={after} />
      </ul>
    </section>
  );
}

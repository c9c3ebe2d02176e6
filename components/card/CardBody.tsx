import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/core/card/card-model';
import { namesFor, type OtherName } from '../../lib/core/card/other-names';
import type { FigureCheck } from '../../lib/core/model/link';
import { LocatorMap } from '../map/LocatorMap';
import { Timeline } from '../timeline/Timeline';
import { Cites } from './Cites';
import { useCardView } from './card-view';
import { precisionOf, spanOf, whenOf } from './dates';
import { Facts } from './Facts';
import { Incidents, Sequence } from './Incidents';
import { LineageFlow } from './LineageFlow';
import { PlaceLine } from './PlaceLine';
import { RangePlot } from './RangePlot';
import { Sources } from './Sources';
import { Spark } from './Spark';

/** Aliases shown before the reader asks for all. */
const FIRST_ALIASES = 4;

function When({ card: { date, active } }: { readonly card: CardModel }) {
  const { t } = useCardView();
  const span = spanOf(active ?? {}, t);
  const precision = date && precisionOf(date, t);
  return (
    <>
      {date && (
        <p class="date-line">
          <time>{whenOf(date, t)}</time>
          {precision && <span class="who">. {precision}</span>}
        </p>
      )}
      {span && <p class="quiet">{t('card.active', { span })}</p>}
    </>
  );
}

function Aliases({ names }: { readonly names: readonly OtherName[] }) {
  const { t } = useCardView();
  const aliases = namesFor(names, t.language);
  const [all, setAll] = useState(aliases.length <= FIRST_ALIASES + 1);
  if (aliases.length === 0) return null;
  const shown = all ? aliases : aliases.slice(0, FIRST_ALIASES);
  return (
    <p class="quiet">
      {t('card.also')}
      {t('list.colon')}
      {shown.map((alias, i) => (
        <span key={alias}>
          {i > 0 && ', '}
          <bdi>{alias}</bdi>
        </span>
      ))}
      {!all && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => setAll(true)}>
            {t('card.more-names', { count: aliases.length - FIRST_ALIASES })}
          </button>
        </>
      )}
    </p>
  );
}

/** A record from what it is to what it rests on. Parts that it lacks are not there. */
export function CardBody({
  card,
  article,
}: {
  readonly card: CardModel;
  /** Figures that the page gives for it. */
  readonly article: readonly FigureCheck[];
}) {
  const { t, onOpen } = useCardView();
  // A place opens nothing but itself.
  const isMapOfOthers = card.type !== 'place';
  const map = card.map && <LocatorMap map={card.map} t={t} {...(isMapOfOthers && { onOpen })} />;
  return (
    <>
      <When card={card} />
      {card.summary && (
        <p class="summary">
          {t.pick(card.summary)}
          <Cites sources={card.ownSources} />
        </p>
      )}
      {card.place && <PlaceLine place={card.place} />}
      {card.type === 'place' && map}
      <Aliases names={card.aliases} />
      <RangePlot figures={card.figures} article={article} />
      {card.sections
        .filter(({ section }) => section !== 'facts')
        .map((section) => (
          <Facts key={section.section} section={section} />
        ))}
      {card.lineage && <LineageFlow lineage={card.lineage} name={t.pick(card.name)} />}
      {card.series.map((series) => (
        <Spark key={series.series.measure} series={series} />
      ))}
      {card.type !== 'place' && map && (
        <section>
          <h3>{t('card.map')}</h3>
          {map}
        </section>
      )}
      {card.timeline && (
        <section>
          <h3>{t('card.timeline')}</h3>
          <Timeline timeline={card.timeline} t={t} onOpen={onOpen} />
        </section>
      )}
      <Incidents incidents={card.incidents} count={card.incidentCount} />
      {card.sequence && <Sequence sequence={card.sequence} />}
      {card.sections
        .filter(({ section }) => section === 'facts')
        .map((section) => (
          <Facts key={section.section} section={section} />
        ))}
      <Sources />
    </>
  );
}

import type { Outlines } from '../map/outlines';
import { displayName, isShortNamed, type Wording } from '../model/display-name';
import type { Entity } from '../model/entity';
import type { Incident } from '../model/incident';
import { reversedOf, type StatementKind } from '../model/vocabulary';
import { makeTimeline } from '../timeline/make-timeline';
import { entityMap } from './card-map';
import type { CardFact, CardIncident, CardModel, CardSeries } from './card-model';
import type { Ledger } from './ledger';
import { isLineage, lineageOf } from './lineage';
import { otherNames } from './other-names';
import { nameOf, type Records, tellerOf } from './records';
import { sectionsOf } from './sections';

/** Most incidents that a card lists. */
const MAX_INCIDENTS = 6;

/** Most incidents on a card's timeline: the latest. */
const MAX_TIMELINE = 100;

export const brief = ({ id, title, date }: Incident): CardIncident => ({ id, title, date });

function claimFacts(records: Records, entity: Entity, ledger: Ledger): CardFact[] {
  return ledger.standing(entity.claims ?? []).flatMap((claim): CardFact[] => {
    const { property, value, from, until, by, status, sources } = claim;
    if (typeof value === 'object' && 'points' in value) return [];
    return [
      {
        property,
        value,
        ...(from && { from }),
        ...(until && { until }),
        ...(by && { by: tellerOf(records, by) }),
        ...(status && { status }),
        sources: ledger.cite(sources),
      },
    ];
  });
}

function relationFacts(records: Records, entity: Entity, ledger: Ledger): CardFact[] {
  const own = (entity.relations ?? [])
    .filter(({ rel }) => !isLineage(rel))
    .map((relation) => ({
      ...relation,
      property: relation.rel as StatementKind,
      other: relation.to,
    }));
  // Of places only who leads them: what lies in a country is no news.
  const others = (records.relationsTo.get(entity.id) ?? []).flatMap(({ holder, relation }) => {
    // Told from the other side, by the name that it has there.
    const property = reversedOf(relation.rel);
    return property && (entity.type !== 'place' || property === 'leader')
      ? [{ ...relation, property, other: holder.id }]
      : [];
  });
  return ledger
    .standing([...own, ...others])
    .map(({ property, other, from, until, by, sources }) => ({
      property,
      value: nameOf(records, other),
      to: other,
      ...(from && { from }),
      ...(until && { until }),
      ...(by && { by: tellerOf(records, by) }),
      sources: ledger.cite(sources),
    }));
}

/** Yearly figures; as of a day only of years that had ended. */
function seriesOf(entity: Entity, ledger: Ledger): CardSeries[] {
  return (entity.claims ?? []).flatMap(({ value, sources }): CardSeries[] => {
    if (typeof value !== 'object' || !('points' in value)) return [];
    const points = value.points.filter(([year]) => ledger.happened(String(year + 1)));
    return points.length > 0
      ? [{ series: { ...value, points }, sources: ledger.cite(sources) }]
      : [];
  });
}

/** The full name is worth a line only where the name shown is a short one. */
function fullNameOf(entity: Entity): Wording | undefined {
  const { en, fr } = entity.names ?? {};
  const full: Wording | undefined = en && fr ? { en, fr } : (en ?? fr);
  return isShortNamed(entity) && full !== entity.name ? full : undefined;
}

function placeOf({ place }: Entity, ledger: Ledger): Pick<CardModel, 'place'> {
  if (!place) return {};
  const { lat, lon, precision, admin1, country, sources } = place;
  return {
    place: {
      precision,
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
      ...(admin1 && { admin1 }),
      ...(country && { country }),
      sources: ledger.cite(sources),
    },
  };
}

/** When it was active; an end that was still to come is not told. */
function activeOf({ active }: Entity, ledger: Ledger): Pick<CardModel, 'active'> {
  const { from, until } = active ?? {};
  const span = {
    ...(from && ledger.happened(from) && { from }),
    ...(until && ledger.happened(until) && { until }),
  };
  return span.from || span.until ? { active: span } : {};
}

export function entityCard(
  records: Records,
  entity: Entity,
  ledger: Ledger,
  outlines: Outlines | null,
): CardModel {
  const ownSources = ledger.cite(entity.sources);
  const fullName = fullNameOf(entity);
  const place = placeOf(entity, ledger);
  const lineage = lineageOf(records, entity, ledger);
  const facts = [...relationFacts(records, entity, ledger), ...claimFacts(records, entity, ledger)];
  const incidents = (records.incidentsOf.get(entity.id) ?? []).filter(({ date }) =>
    ledger.happened(date.start),
  );
  const timeline =
    entity.type === 'place' && incidents.length > 1
      ? makeTimeline(incidents.slice(0, MAX_TIMELINE).map(brief))
      : null;
  const map = outlines && entityMap(records, outlines, entity, incidents);
  return {
    id: entity.id,
    type: entity.type,
    name: displayName(entity),
    ...(fullName && { fullName }),
    aliases: otherNames(entity),
    ...(ledger.day === null && { summary: entity.summary }),
    ...activeOf(entity, ledger),
    ...place,
    sections: sectionsOf(entity.type, facts),
    ...(lineage && { lineage }),
    series: seriesOf(entity, ledger),
    figures: [],
    incidents: incidents.slice(0, MAX_INCIDENTS).map(brief),
    incidentCount: incidents.length,
    ...(timeline && { timeline }),
    ...(map && { map }),
    ownSources,
    sources: ledger.sources,
    edition: records.release.edition,
  };
}

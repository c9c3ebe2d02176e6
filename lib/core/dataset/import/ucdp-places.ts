import { groupBy } from '../../group-by';
import type { Entity, PlaceFacts } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { LocalText } from '../../model/primitives';
import { slug } from './slug';
import type { UcdpTable } from './ucdp-actors';
import type { UcdpEvent } from './ucdp-event';

interface WherePrecision {
  readonly precision: PlaceFacts['precision'] | null;
  /** What the code says of an event, where it is not simply at the place named. */
  readonly words?: LocalText;
}

/** The codes of `where_prec`. Of 6 and 7 nothing is known that a map could show. */
const WHERE: Readonly<Record<number, WherePrecision>> = {
  1: { precision: 'exact' },
  2: {
    precision: 'area',
    words: {
      en: 'Within about 25 km of the place named.',
      fr: 'Dans un rayon d’environ 25 km autour du lieu nommé.',
    },
  },
  3: {
    precision: 'area',
    words: {
      en: 'Only the second-order division is known.',
      fr: 'Seule la division de deuxième ordre est connue.',
    },
  },
  4: {
    precision: 'region',
    words: {
      en: 'Only the first-order division is known.',
      fr: 'Seule la division de premier ordre est connue.',
    },
  },
  5: {
    precision: 'area',
    words: {
      en: 'Along a road, a river or a border, or in an area without clear bounds.',
      fr: 'Le long d’une route, d’un cours d’eau ou d’une frontière, ou dans une zone sans limites nettes.',
    },
  },
  6: {
    precision: null,
    words: { en: 'Only the country is known.', fr: 'Seul le pays est connu.' },
  },
  7: {
    precision: null,
    words: {
      en: 'In international waters or airspace.',
      fr: 'Dans les eaux ou l’espace aérien internationaux.',
    },
  },
};
export const isWhereCode = (code: number): boolean => code in WHERE;

/** How far the place of an event is known, for readers; nothing where it is. */
export const whereWords = ({ wherePrecision }: UcdpEvent): LocalText | undefined =>
  WHERE[wherePrecision]?.words;

/** Degrees, to about a kilometre: `16.27n-0.04w` without points. */
function coordinates({ lat, lon }: UcdpEvent): string {
  const part = (value: number, [positive, negative]: readonly [string, string]): string =>
    `${Math.abs(value).toFixed(2).replace('.', '-')}${value < 0 ? negative : positive}`;
  return `${part(lat, ['n', 's'])}-${part(lon, ['e', 'w'])}`;
}

function placeOf(id: EntityId, event: UcdpEvent, { source }: UcdpTable): Entity {
  const { where, admin1, admin2, country, lat, lon, wherePrecision } = event;
  const cites = [{ id: source, at: `event ${event.id}` }];
  const area = [admin2, admin1, country].filter((part) => part !== '').join(', ');
  return {
    id,
    type: 'place',
    name: where,
    aliases:
      where.length > 1 && where.length <= 160
        ? [{ form: where, needsContext: { placed: 'area' } }]
        : [],
    summary: {
      en: `Place where UCDP records events of organised violence (${area}).`,
      fr: `Lieu où l’UCDP recense des faits de violence organisée (${area}).`,
    },
    place: {
      ...{ lat, lon, precision: WHERE[wherePrecision]?.precision ?? 'unknown' },
      ...(admin1 && { admin1 }),
      sources: cites,
    },
    sources: cites,
  };
}

/**
 * The places of events, by the event's number; none where UCDP knows no more than the country. Events with one name of a
 * place in one division are at one place, which is as precise as the best of them; where UCDP has two of that name, the id
 * of each has its coordinates.
 */
export function ucdpPlaces(events: readonly UcdpEvent[], table: UcdpTable): Map<number, Entity> {
  const placed = events.filter(
    ({ where, wherePrecision }) => where !== '' && WHERE[wherePrecision]?.precision,
  );
  const found = new Map<number, Entity>();
  const byName = groupBy(
    placed,
    ({ country, where, admin1 }) => `places/${slug(country)}/${slug(`${where} ${admin1}`)}`,
  );
  for (const [id, named] of byName) {
    const spots = [...groupBy(named, coordinates)];
    for (const [spot, all] of spots) {
      const best = all.reduce((a, b) => (b.wherePrecision < a.wherePrecision ? b : a));
      const own = (spots.length > 1 ? `${id}-${spot}` : id) as EntityId;
      const place = placeOf(own, best, table);
      for (const event of all) found.set(event.id, place);
    }
  }
  return found;
}

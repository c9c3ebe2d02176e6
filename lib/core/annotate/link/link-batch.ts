import type { Link, Reason } from '../../model/link';

type LinkedRecord = Pick<Link, 'entity' | 'name' | 'french' | 'type' | 'general'>;

/**
 * Links as they travel to their page. A long story has thousands to few records and for few reasons: these are said and
 * kept once, the printed words not at all.
 */
export interface LinkBatch {
  readonly records: readonly LinkedRecord[];
  readonly reasons: readonly (readonly Reason[])[];
  /** Of each link the places of its record and of its reasons in the lists above. */
  readonly links: readonly (Pick<Link, 'start' | 'end' | 'score' | 'painted'> & {
    readonly record: number;
    readonly why: number;
  })[];
}

/** A list without equals, and where in it each value stands. */
function collecting<T>(): { readonly list: readonly T[]; placeOf(value: T): number } {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    placeOf(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      return list.push(value) - 1;
    },
  };
}

export function packLinks(links: readonly Link[]): LinkBatch {
  const records = collecting<LinkedRecord>();
  const reasons = collecting<readonly Reason[]>();
  return {
    links: links.map(({ start, end, score, painted, text: _, reasons: why, ...record }) => ({
      start,
      end,
      score,
      painted,
      record: records.placeOf(record),
      why: reasons.placeOf(why),
    })),
    records: records.list,
    reasons: reasons.list,
  };
}

/**
 * Written out, and not by spreading the record: of thousands of links, each would keep what comes after it in a list of its
 * own.
 *
 * @param text the one that was annotated
 */
export const unpackLinks = ({ records, reasons, links }: LinkBatch, text: string): Link[] =>
  links.map(({ start, end, score, painted, record, why }) => {
    const { entity, name, type, french, general } = records[record] as LinkedRecord;
    return {
      entity,
      name,
      type,
      start,
      end,
      text: text.slice(start, end),
      score,
      painted,
      reasons: reasons[why] as readonly Reason[],
      ...(french !== undefined && { french }),
      ...(general && { general }),
    };
  });

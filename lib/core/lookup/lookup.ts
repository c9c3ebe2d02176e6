import Fuse from 'fuse.js';
import { fold } from '../annotate/match/fold';
import { displayName, type Wording } from '../model/display-name';
import type { RecordType } from '../model/entity';
import type { Release } from '../model/release';

/** One answer to a query. */
export interface LookupResult {
  readonly id: string;
  readonly type: RecordType;
  readonly name: Wording;
  /** The recorded form that matched, where it is not the name. */
  readonly matched?: string;
  readonly country?: string;
  readonly date?: string;
  /** First sentence of the summary, by language. */
  readonly line: { readonly en: string; readonly fr: string };
}

interface Entry {
  readonly result: LookupResult;
  /** Folded names; the first is the one shown. */
  readonly names: readonly string[];
  readonly forms: readonly string[];
}

const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;

function entriesOf({ entities, incidents }: Release): Entry[] {
  const entityEntries = entities.map((entity): Entry => {
    const forms = [
      entity.name,
      ...Object.values(entity.names ?? {}),
      ...(entity.aliases ?? []).map(({ form }) => form),
    ];
    return {
      result: {
        id: entity.id,
        type: entity.type,
        name: displayName(entity),
        ...(entity.place?.country && { country: entity.place.country }),
        line: { en: firstSentence(entity.summary.en), fr: firstSentence(entity.summary.fr) },
      },
      forms,
      names: forms.map(fold),
    };
  });
  const incidentEntries = incidents.map((incident): Entry => {
    const forms = [
      `${incident.title.en} ${incident.date.start.slice(0, 7)}`,
      `${incident.title.fr} ${incident.date.start.slice(0, 4)}`,
    ];
    return {
      result: {
        id: incident.id,
        type: 'incident',
        name: incident.title,
        date: incident.date.start,
        line: { en: firstSentence(incident.summary.en), fr: firstSentence(incident.summary.fr) },
      },
      forms,
      names: forms.map(fold),
    };
  });
  return [...entityEntries, ...incidentEntries];
}

/** Searches all names of a release: exact and prefix first, then what Fuse finds close. */
export type Lookup = (query: string, limit: number) => LookupResult[];

/** How unlike a name may be and still be offered; 0 is the same, 1 is anything (Fuse's scale). */
const THRESHOLD = 0.34;
/** A record of a thing comes before an event that only names it. */
const INCIDENT_PENALTY = 0.12;

export function makeLookup(release: Release): Lookup {
  const entries = entriesOf(release);
  const fuse = new Fuse(entries, {
    keys: ['names'],
    includeScore: true,
    includeMatches: true,
    ignoreLocation: true,
    ignoreFieldNorm: false,
    threshold: THRESHOLD,
    minMatchCharLength: 2,
  });
  return (query, limit) => {
    const folded = fold(query);
    if (folded === '') return [];
    return fuse
      .search(folded, { limit: limit * 4 })
      .map(({ item, score = 1, matches }) => {
        const best = matches?.[0]?.refIndex ?? 0;
        const exact = item.names.some((name) => name === folded)
          ? -1
          : item.names.some((name) => name.startsWith(folded))
            ? -0.5
            : 0;
        const rank = score + exact + (item.result.type === 'incident' ? INCIDENT_PENALTY : 0);
        const matched = best > 0 ? item.forms[best] : undefined;
        return { rank, result: matched ? { ...item.result, matched } : item.result };
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ result }) => result);
  };
}

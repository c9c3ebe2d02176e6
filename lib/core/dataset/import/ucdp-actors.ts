import { fold } from '../../annotate/match/fold';
import { looksLikeAcronym } from '../../annotate/match/letter-case';
import { groupBy } from '../../group-by';
import type { Claim, Relation, Series } from '../../model/claim';
import type { Alias, Entity, NeedsContext } from '../../model/entity';
import type { EntityId, SourceId } from '../../model/ids';
import type { Cite, LocalText } from '../../model/primitives';

/** An actor of UCDP, with the columns that a record is made of. */
export interface UcdpActor {
  readonly id: number;
  readonly name: string;
  /** Its other names, former ones and full ones, in any language. */
  readonly otherNames: readonly string[];
  /** 1 formally organised, 3 along lines of identity, 4 government; undefined where the table does not say. */
  readonly level?: number;
  readonly splitFrom: readonly number[];
  readonly joined: readonly number[];
  readonly alliances: readonly number[];
  /** Countries where it was recorded, by UCDP's names. */
  readonly locations: readonly string[];
}

/** A government and a group in a year: battle-related deaths, in persons. */
export interface UcdpDyadYear {
  readonly dyad: number;
  readonly year: number;
  readonly sideA: string;
  readonly sideB: number;
  readonly over: string;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** A table as a source: its id in the release and the version that UCDP asks to be shown. */
export interface UcdpTable {
  readonly source: SourceId;
  readonly version: string;
}

export const groupId = (actor: number): EntityId => `groups/ucdp-${actor}` as EntityId;

const GOVERNMENT = 4;
const IDENTITY = 3;
/** Shorter acronyms stand for many things. */
const LONG_ACRONYM = 5;
export const isGovernment = ({ name, level }: Pick<UcdpActor, 'name' | 'level'>): boolean =>
  level === GOVERNMENT || name.startsWith('Government of ');

/** UCDP's name of a government, in both languages. */
export const inWords = (name: string): LocalText => ({
  en: name,
  fr: name.replace(/^Government of (.+)$/, 'Gouvernement ($1)').replace(/^Civilians$/, 'Civils'),
});

/**
 * The terms on which a name is taken for the actor. A short acronym is many other things; the name of a people names no
 * armed actor at all, so those records are there to be looked up and never marked.
 */
function needsOf(form: string, { level }: UcdpActor): NeedsContext {
  return level === IDENTITY || (looksLikeAcronym(form) && form.length < LONG_ACRONYM)
    ? { fullName: true }
    : { fullName: true, topic: true };
}

function aliasesOf(actor: UcdpActor): Alias[] {
  const seen = new Set<string>();
  return [actor.name, ...actor.otherNames].flatMap((form) => {
    const key = fold(form);
    if (key.length < 2 || form.length > 160 || seen.has(key)) return [];
    seen.add(key);
    const kind = looksLikeAcronym(form) ? ({ kind: 'abbreviation' } as const) : {};
    return [{ form, ...kind, needsContext: needsOf(form, actor) }];
  });
}

const citing = ({ source }: UcdpTable, at: string): Cite[] => [{ id: source, at }];

/** Deaths by year, summed over the governments that it fought. */
function seriesOf(years: readonly UcdpDyadYear[], { version }: UcdpTable): Series {
  const sums = new Map<number, [number, number, number]>();
  for (const { year, best, low, high } of years) {
    const [b, l, h] = sums.get(year) ?? [0, 0, 0];
    sums.set(year, [b + best, l + low, h + high]);
  }
  const points = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, [best, low, high]]): [number, number, number, number] => [year, best, low, high]);
  return { measure: 'battle-related-deaths', version, points };
}

const OVER: Readonly<Record<string, LocalText>> = {
  government: { en: 'over the government', fr: 'au sujet du gouvernement' },
  territory: { en: 'over territory', fr: 'au sujet d’un territoire' },
  both: {
    en: 'over the government and territory',
    fr: 'au sujet du gouvernement et d’un territoire',
  },
};

/** One claim for each government that it fought, from the first to the last year in the table. */
function partiesOf(years: readonly UcdpDyadYear[], table: UcdpTable): Claim[] {
  return [...groupBy(years, ({ dyad }) => dyad)].map(([dyad, rows]) => {
    const [first] = rows;
    const government = inWords(first.sideA);
    const over = OVER[first.over] ?? { en: '', fr: '' };
    const all = rows.map(({ year }) => year).sort((a, b) => a - b);
    return {
      property: 'parties',
      value: {
        en: `Conflict with ${government.en} ${over.en}`.trim(),
        fr: `Conflit avec ${government.fr} ${over.fr}`.trim(),
      },
      from: String(all[0]),
      until: String(all.at(-1)),
      sources: citing(table, `dyad ${dyad}`),
    };
  });
}

function relationsOf(actor: UcdpActor, known: ReadonlySet<number>, table: UcdpTable): Relation[] {
  const sources = citing(table, `actor ${actor.id}`);
  const to = (rel: Relation['rel'], ids: readonly number[]): Relation[] =>
    ids.filter((id) => known.has(id)).map((id) => ({ rel, to: groupId(id), sources }));
  return [
    ...to('splinter-of', actor.splitFrom),
    ...to('part-of', actor.joined),
    ...to('member-of', actor.alliances),
  ];
}

function summaryOf({ level, locations }: UcdpActor): LocalText {
  const where = locations.length > 0 ? locations.join(', ') : '';
  const identity = level === IDENTITY;
  return {
    en: `${identity ? 'People recorded by UCDP as a party to communal violence' : 'Armed group recorded by UCDP'}${where && `: ${where}`}.`,
    fr: `${identity ? 'Communauté recensée par l’UCDP comme partie à des violences intercommunautaires' : 'Groupe armé recensé par l’UCDP'}${where && `\u00a0: ${where}`}.`,
  };
}

/**
 * The record of an actor that is no government.
 * @param years its rows in the table of battle-related deaths
 * @param known actors that the release has a record of
 */
export function ucdpGroup(
  actor: UcdpActor,
  years: readonly UcdpDyadYear[],
  known: ReadonlySet<number>,
  tables: { readonly actors: UcdpTable; readonly deaths: UcdpTable },
): Entity {
  const cites = citing(tables.actors, `actor ${actor.id}`);
  const claims: Claim[] = [{ property: 'ucdp-actor', value: String(actor.id), sources: cites }];
  if (years.length > 0) {
    const value = seriesOf(years, tables.deaths);
    const sources = citing(tables.deaths, `side_b_id ${actor.id}`);
    claims.push(
      { property: 'deaths-per-year', value, sources },
      ...partiesOf(years, tables.deaths),
    );
  }
  const relations = relationsOf(actor, known, tables.actors);
  return {
    id: groupId(actor.id),
    type: 'group',
    name: actor.name,
    aliases: aliasesOf(actor),
    summary: summaryOf(actor),
    claims,
    ...(relations.length > 0 && { relations }),
    sources: cites,
  };
}

import { displayName } from '../../model/display-name';
import type { Alias, Entity, EntityType, NeedsContext, OtherMeaning } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { Release } from '../../model/release';
import { fold } from './fold';
import { looksLikeAcronym } from './letter-case';
import { buildNameIndex, type NameIndex, type OnClash } from './name-index';
import { type Table, tableOf } from './table';

/** One reading of a name: which entity it denotes, and on what terms. */
export interface Sense {
  /** Position of the entity in `entities`; -1 for a phrase that is nothing of ours. */
  readonly entity: number;
  /** For such a phrase: the entity whose name it contains. */
  readonly insteadOf?: number;
  /** The name as recorded. */
  readonly form: string;
  readonly acronym: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly needs?: NeedsContext;
  readonly alsoMeans?: readonly OtherMeaning[];
}

/** What linking wants to know of an entity without opening its record. */
export interface EntityInfo {
  readonly id: EntityId;
  readonly name: string;
  /** Full names, where the name is a short one. */
  readonly full?: readonly string[];
  /** The name to show in French, where it is another. */
  readonly french?: string;
  readonly type: EntityType;
  /** ISO 3166-1 alpha-2, for places. */
  readonly country?: string;
  /** First-order division that a place lies in, as its source names it. */
  readonly admin1?: string;
  /** Continents, countries, world bodies: named in news on anything, so no sign of our topic. */
  readonly general: boolean;
  readonly from?: string;
  readonly until?: string;
}

/** The compiled names of a release. */
export interface Gazetteer {
  readonly edition: string;
  readonly index: NameIndex;
  /** Senses of all names, in the order of `index.senseStarts`. */
  readonly senses: Table<Sense>;
  readonly entities: Table<EntityInfo>;
}

/** Names in our letters; others put the names of a person in an order of their own. */
const LATIN_NAME = /^\p{Script=Latin}/u;

/** Places inside the countries of this war; any other is a place in the news of the world. */
const OUR_PLACES = /^places\/(?:ml|bf|ne)\//;

const isGeneral = ({ type, id, general }: Entity): boolean =>
  general === true || (type === 'place' && !OUR_PLACES.test(id));

function infoOf(entity: Entity): EntityInfo {
  const shown = displayName(entity);
  const { names } = entity;
  const full = names
    ? ([names.en, names.fr].filter((name) => name && name !== entity.name) as string[])
    : [];
  return {
    id: entity.id,
    name: entity.name,
    ...(full.length > 0 && { full }),
    ...(typeof shown === 'object' && { french: shown.fr }),
    type: entity.type,
    general: isGeneral(entity),
    ...(entity.place?.country && { country: entity.place.country }),
    ...(entity.place?.admin1 && { admin1: entity.place.admin1 }),
    ...(entity.active?.from && { from: entity.active.from }),
    ...(entity.active?.until && { until: entity.active.until }),
  };
}

/**
 * A person's names with the surname first, as courts and offices print them: 'Goïta Assimi'. The surname is the recorded
 * short one, else the last word.
 */
function surnameFirst(forms: readonly Alias[]): Alias[] {
  const surnames = forms.filter(({ kind }) => kind === 'short').map(({ form }) => ` ${form}`);
  return forms.flatMap((alias) => {
    const { form, kind } = alias;
    if (kind === 'short' || !LATIN_NAME.test(form)) return [];
    const known = surnames.filter((surname) => form.endsWith(surname));
    const surname = known.sort((a, b) => b.length - a.length)[0] ?? / \S+$/u.exec(form)?.[0];
    if (!surname) return [];
    return [{ ...alias, form: `${surname.trim()} ${form.slice(0, -surname.length)}` }];
  });
}

/** Particles that a surname is printed with: 'Ould Baba', 'Ag Ghaly', 'al-Qurashi'. */
const SURNAME = /(?:(?<=\s)(?:Ag|Ould|Wal|Ben|Bin|Abou|Abu)\s)?(?<=\s|^)\S+$/u;

/** The surname of a person whose record has no short name: it counts after the full one. */
function surnameOf({ name }: Entity, forms: readonly Alias[]): Alias[] {
  const surname = SURNAME.exec(name)?.[0];
  if (!surname || surname === name || !LATIN_NAME.test(name)) return [];
  return forms.some(({ form, kind }) => kind === 'short' || form === surname)
    ? []
    : [{ form: surname, kind: 'short', needsContext: { fullName: true } }];
}

/** Every form under which an entity may be printed; an alias that repeats a name replaces it. */
function formsOf(entity: Entity): Alias[] {
  const { type, name, names, aliases = [] } = entity;
  // Most records of a large feed have nothing else.
  if (!names && aliases.length === 0 && type !== 'person') return [{ form: name }];
  const listed = new Set(aliases.map((alias) => alias.form));
  const plain = [name, ...Object.values(names ?? {})].filter((form) => form && !listed.has(form));
  const forms: Alias[] = [
    ...[...new Set(plain)].map((form) => ({ form: form as string })),
    ...aliases,
  ];
  return type === 'person'
    ? [...forms, ...surnameFirst(forms), ...surnameOf(entity, forms)]
    : forms;
}

function senseOf(entity: number, alias: Alias): Sense {
  const { form, kind, from, until, needsContext, alsoMeans } = alias;
  const plain = { entity, form, acronym: kind === 'abbreviation' || looksLikeAcronym(form) };
  // Most senses of a large feed have no terms; there are as many of them as names.
  if (!from && !until && !needsContext && !alsoMeans) return plain;
  return {
    ...plain,
    ...(from && { from }),
    ...(until && { until }),
    ...(needsContext && { needs: needsContext }),
    ...(alsoMeans && { alsoMeans }),
  };
}

/** A form as matched: as written, without its apostrophes (Jama'at, Jamaat), and the French jihad in its other spelling. */
function foldings(form: string): string[] {
  const folded = fold(form);
  const plain = folded.includes("'") ? [folded, folded.replaceAll("'", '')] : [folded];
  return plain.flatMap((one) => {
    const jihad = /\bd?jihad/.exec(one);
    if (!jihad) return [one];
    const other = jihad[0] === 'jihad' ? 'djihad' : 'jihad';
    return [one, one.replaceAll(jihad[0], other)];
  });
}

/** @param onClash as `buildNameIndex` has it: without it, a clash throws */
export function compileGazetteer(release: Release, onClash?: OnClash): Gazetteer {
  const entities = release.entities.map(infoOf);
  const byName = new Map<string, Sense[]>();
  const add = (sense: Sense): void => {
    for (const folded of foldings(sense.form)) {
      if (folded === '') continue;
      const senses = byName.get(folded);
      if (senses) senses.push(sense);
      else byName.set(folded, [sense]);
    }
  };
  release.entities.forEach((entity, number) => {
    for (const alias of formsOf(entity)) add(senseOf(number, alias));
    for (const phrase of entity.notThese ?? [])
      add({ entity: -1, insteadOf: number, form: phrase, acronym: false });
  });
  // Sorted as they are, without a function: by their UTF-16 code units.
  const names = [...byName.keys()].sort();
  const sensesOf = (folded: string): Sense[] => byName.get(folded) as Sense[];
  return {
    edition: release.edition,
    index: buildNameIndex(
      names.map((folded) => ({ folded, senses: sensesOf(folded).length })),
      onClash,
    ),
    senses: tableOf(names.flatMap(sensesOf)),
    entities: tableOf(entities),
  };
}

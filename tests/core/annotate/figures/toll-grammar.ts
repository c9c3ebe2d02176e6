import fc from 'fast-check';
import type { Figure } from '../../../../lib/core/model/incident';

type Lang = 'en' | 'fr';
type Measure = Figure['measure'];

/** A toll that both languages can tell, and how they tell it. */
export interface Toll {
  readonly measure: Measure;
  readonly of: Figure['of'];
  readonly count: number;
  /** Index into the places and the qualifiers. */
  readonly place: number;
  readonly qualifier: number;
}

const WHOM: Readonly<Record<Lang, Readonly<Partial<Record<Figure['of'], string>>>>> = {
  en: {
    people: 'people',
    civilians: 'civilians',
    soldiers: 'Malian soldiers',
    police: 'gendarmes',
    peacekeepers: 'UN peacekeepers',
    militants: 'jihadists',
    'aid-workers': 'aid workers',
    children: 'children',
  },
  fr: {
    people: 'personnes',
    civilians: 'civils',
    soldiers: 'soldats maliens',
    police: 'gendarmes',
    peacekeepers: 'Casques bleus',
    militants: 'djihadistes',
    'aid-workers': 'humanitaires',
    children: 'enfants',
  },
};

/** Past participle; with an agent the same word is the verb, after 'ont' in French. */
const VERBS: Readonly<Record<Lang, Readonly<Partial<Record<Measure, string>>>>> = {
  en: { killed: 'killed', wounded: 'wounded', abducted: 'kidnapped', arrested: 'arrested' },
  fr: { killed: 'tué', wounded: 'blessé', abducted: 'enlevé', arrested: 'arrêté' },
};

const PLACES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['in Gao', 'near the border with Niger', 'on the road to Ansongo', 'on Friday', ''],
  fr: ['à Gao', 'près de la frontière nigérienne', 'sur la route d’Ansongo', 'vendredi', ''],
};

const QUALIFIERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['', 'at least', 'more than', 'about', 'up to'],
  fr: ['', 'au moins', 'plus de', 'environ', 'jusqu’à'],
};

const WORDS: Readonly<Record<Lang, Readonly<Record<number, string>>>> = {
  en: {
    2: 'two',
    7: 'seven',
    12: 'twelve',
    21: 'twenty-one',
    43: 'forty-three',
    99: 'ninety-nine',
  },
  fr: {
    2: 'deux',
    7: 'sept',
    12: 'douze',
    21: 'vingt et un',
    43: 'quarante-trois',
    99: 'quatre-vingt-dix-neuf',
  },
};

export const tolls: fc.Arbitrary<Toll> = fc.record({
  measure: fc.constantFrom<Measure>('killed', 'wounded', 'abducted', 'arrested'),
  of: fc.constantFrom(...(Object.keys(WHOM.en) as Figure['of'][])),
  count: fc.constantFrom(...Object.keys(WORDS.en).map(Number)),
  place: fc.nat(PLACES.en.length - 1),
  qualifier: fc.nat(QUALIFIERS.en.length - 1),
});

const FEMININE: ReadonlySet<string> = new Set(['personnes']);

function counted({ of, count, qualifier }: Toll, lang: Lang, inWords: boolean): string {
  const number = inWords ? WORDS[lang][count] : String(count);
  return `${QUALIFIERS[lang][qualifier]} ${number} ${WHOM[lang][of]}`.trim();
}

/** '12 soldiers were killed in Gao', without a capital and a full stop. */
export function passive(toll: Toll, lang: Lang, inWords = false): string {
  const verb = VERBS[lang][toll.measure];
  const whom = WHOM[lang][toll.of] as string;
  const were = lang === 'en' ? `were ${verb}` : `ont été ${verb}${FEMININE.has(whom) ? 'es' : 's'}`;
  return `${counted(toll, lang, inWords)} ${were} ${PLACES[lang][toll.place]}`.trim();
}

/** 'unknown men killed 12 soldiers in Gao'. */
export function active(toll: Toll, lang: Lang): string {
  const verb = VERBS[lang][toll.measure];
  const who = lang === 'en' ? `unknown men ${verb}` : `des inconnus ont ${verb}`;
  return `${who} ${counted(toll, lang, false)} ${PLACES[lang][toll.place]}`.trim();
}

/** Words around a toll that say nothing of how many they were. */
export const SURROUNDINGS: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  en: [
    ['officials said that ', ''],
    ['in the third attack in two weeks, ', ''],
    ['the mayor, who is 45, says that ', ''],
    ['forty kilometres to the north, ', ''],
    ['more than 20 men on motorcycles attacked at dawn and ', ''],
    ['', ', two security sources said'],
    ['', ', a doctor and an officer told us'],
    ['', ' and three vehicles were burned'],
    ['', '; the village has 600 inhabitants'],
    ['', ', 40 kilometres from the border'],
    ['', ' when their convoy hit a mine'],
    ['', ', the second such attack in five days'],
  ],
  fr: [
    ['selon le gouverneur, ', ''],
    ['lors de la troisième attaque en deux semaines, ', ''],
    ['le maire, âgé de 45 ans, dit que ', ''],
    ['à quarante kilomètres au nord, ', ''],
    ['', ', selon deux sources sécuritaires'],
    ['', ', affirme un officier'],
    ['', ' et trois véhicules ont été brûlés'],
    ['', ' ; le village compte 600 âmes'],
    ['', ', à 40 kilomètres de la frontière'],
    ['', ' quand leur convoi a sauté sur une mine'],
    ['', ', a-t-on appris d’une source militaire'],
    ['', ', la deuxième attaque en cinq jours'],
  ],
};

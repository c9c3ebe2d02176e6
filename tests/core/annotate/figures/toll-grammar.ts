import fc from 'fast-check';
import type { Figure } from '../../../../lib/core/model/incident';

type Lang = 'en' | 'fr';
type Measure = Figure['measure'];

/** A toll that both languages can tell, and how they tell it. */
export interface Toll {
  readonly measure: Measure;
  readonly of: Figure['of'];
  readonly count: number;
  /** Indices into the verbs, the places, the qualifiers. */
  readonly verb: number;
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

interface Verb {
  /** Past participle, in French masculine singular. */
  readonly done: string;
  readonly doing: string;
  /** 'the killing of', 'la mort de'. */
  readonly deed: string;
}

const VERBS: Readonly<Record<Lang, Readonly<Partial<Record<Measure, readonly Verb[]>>>>> = {
  en: {
    killed: [
      { done: 'killed', doing: 'killing', deed: 'the killing of' },
      { done: 'executed', doing: 'executing', deed: 'the execution of' },
      { done: 'massacred', doing: 'massacring', deed: 'the massacre of' },
    ],
    wounded: [
      { done: 'wounded', doing: 'wounding', deed: 'the wounding of' },
      { done: 'injured', doing: 'injuring', deed: 'injuries to' },
    ],
    abducted: [
      { done: 'kidnapped', doing: 'kidnapping', deed: 'the kidnapping of' },
      { done: 'abducted', doing: 'abducting', deed: 'the abduction of' },
    ],
    arrested: [
      { done: 'arrested', doing: 'arresting', deed: 'the arrest of' },
      { done: 'detained', doing: 'detaining', deed: 'the detention of' },
    ],
    released: [
      { done: 'released', doing: 'releasing', deed: 'the release of' },
      { done: 'freed', doing: 'freeing', deed: 'the freeing of' },
    ],
  },
  fr: {
    killed: [
      { done: 'tué', doing: 'tuant', deed: 'la mort de' },
      { done: 'exécuté', doing: 'exécutant', deed: 'l’exécution de' },
      { done: 'massacré', doing: 'massacrant', deed: 'le massacre de' },
    ],
    wounded: [
      { done: 'blessé', doing: 'blessant', deed: '' },
      { done: 'blessé', doing: 'blessant', deed: '' },
    ],
    abducted: [
      { done: 'enlevé', doing: 'enlevant', deed: 'l’enlèvement de' },
      { done: 'kidnappé', doing: 'kidnappant', deed: 'le rapt de' },
    ],
    arrested: [
      { done: 'arrêté', doing: 'arrêtant', deed: 'l’arrestation de' },
      { done: 'interpellé', doing: 'interpellant', deed: 'l’interpellation de' },
    ],
    released: [
      { done: 'libéré', doing: 'libérant', deed: 'la libération de' },
      { done: 'relâché', doing: 'relâchant', deed: 'la libération de' },
    ],
  },
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
  measure: fc.constantFrom<Measure>('killed', 'wounded', 'abducted', 'arrested', 'released'),
  verb: fc.nat(1),
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

interface Parts {
  /** '12 soldiers'. */
  readonly n: string;
  readonly done: string;
  readonly doing: string;
  readonly deed: string;
  /** 'killed', 'tués': said of those counted. */
  readonly were: string;
  readonly place: string;
}

function partsOf(toll: Toll, lang: Lang, inWords: boolean): Parts {
  const verb = VERBS[lang][toll.measure]?.[toll.verb] as Verb;
  const whom = WHOM[lang][toll.of] as string;
  return {
    ...verb,
    n: counted(toll, lang, inWords),
    were: lang === 'en' ? verb.done : `${verb.done}${FEMININE.has(whom) ? 'es' : 's'}`,
    place: PLACES[lang][toll.place] as string,
  };
}

type Form = (parts: Parts) => string;

/** The plainest way, that all others are held against. */
const PASSIVE: Readonly<Record<Lang, Form>> = {
  en: ({ n, were, place }) => `${n} were ${were} ${place}`,
  fr: ({ n, were, place }) => `${n} ont été ${were} ${place}`,
};

export const FORMS: Readonly<Record<Lang, Readonly<Record<string, Form>>>> = {
  en: {
    active: ({ n, done, place }) => `unknown men ${done} ${n} ${place}`,
    'had been': ({ n, were, place }) => `${n} had been ${were} ${place}`,
    'had already been': ({ n, were, place }) => `${n} had already been ${were} ${place}`,
    'have been': ({ n, were, place }) => `${n} have since been ${were} ${place}`,
    hedged: ({ n, were, place }) => `${n} were reportedly ${were} ${place}`,
    feared: ({ n, were, place }) => `${n} are believed to have been ${were} ${place}`,
    'may have': ({ n, were, place }) => `${n} may have been ${were} ${place}`,
    headline: ({ n, were, place }) => `${n} ${were} ${place}`,
    relative: ({ n, were, place }) => `an attack in which ${n} were ${were} ${place}`,
    gerund: ({ n, doing, place }) => `gunmen stormed a camp, ${doing} ${n} ${place}`,
    'with noun': ({ n, deed, place }) => `the army confirmed ${deed} ${n} ${place}`,
    'place first': ({ n, were, place }) => `${place || 'there'}, ${n} were ${were}`,
    aside: ({ n, were, place }) => `${n}, according to the mayor, were ${were} ${place}`,
    saw: ({ n, were, place }) => `the attack on the camp saw ${n} ${were} ${place}`,
    'with them': ({ n, were, place }) => `it ended with ${n} ${were} ${place}`,
    'by whom': ({ n, were, place }) => `${n} were ${were} by armed men ${place}`,
  },
  fr: {
    active: ({ n, done, place }) => `des inconnus ont ${done} ${n} ${place}`,
    'avaient été': ({ n, were, place }) => `${n} avaient été ${were} ${place}`,
    'avaient déjà été': ({ n, were, place }) => `${n} avaient déjà été ${were} ${place}`,
    'ont depuis été': ({ n, were, place }) => `${n} ont depuis été ${were} ${place}`,
    conditional: ({ n, were, place }) => `${n} auraient été ${were} ${place}`,
    furent: ({ n, were, place }) => `${n} furent ${were} ${place}`,
    headline: ({ n, were, place }) => `${n} ${were} ${place}`,
    relative: ({ n, were, place }) => `une attaque où ${n} ont été ${were} ${place}`,
    gerund: ({ n, doing, place }) => `des inconnus ont pris le camp, ${doing} ${n} ${place}`,
    infinitive: ({ n, done, place }) => `les assaillants disent avoir ${done} ${n} ${place}`,
    'place first': ({ n, were, place }) => `${place || 'là-bas'}, ${n} ont été ${were}`,
    aside: ({ n, were, place }) => `${n}, selon le maire, ont été ${were} ${place}`,
    'by whom': ({ n, were, place }) => `${n} ont été ${were} par des hommes armés ${place}`,
    'day between': ({ n, done, place }) => `des inconnus ont ${done} mardi ${n} ${place}`,
    noun: ({ n, deed, done, place }) =>
      deed ? `l’armée a confirmé ${deed} ${n} ${place}` : `on a ${done} ${n} ${place}`,
  },
};

const plain = (words: string): string =>
  words
    .replace(/ +/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim();

/** '12 soldiers were killed in Gao', without a capital and a full stop. */
export const passive = (toll: Toll, lang: Lang, inWords = false): string =>
  plain(PASSIVE[lang](partsOf(toll, lang, inWords)));

/** The same told in one of `FORMS`. */
export const inForm = (toll: Toll, lang: Lang, form: string): string =>
  plain((FORMS[lang][form] as Form)(partsOf(toll, lang, false)));

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
    ['three soldiers stood guard at the gate and ', ''],
    ['a hundred gunmen on motorcycles surrounded the village; ', ''],
    ['two of the three camps were empty, and ', ''],
    ['the 300 people of the village had gathered when ', ''],
    ['', ', where 600 soldiers are based'],
    ['', ', a witness told three reporters'],
    ['', ', said one of the ministers'],
    ['', ' before 200 reinforcements arrived'],
    ['', ', and 500 people marched in Bamako'],
    ['', ' and 40 cows were stolen'],
    ['', ' near a post of 30 policemen'],
    ['', ' after some 80 fighters attacked the post'],
    ['', ' and the two sides blame each other'],
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
    ['trois soldats montaient la garde et ', ''],
    ['une centaine d’hommes à moto ont encerclé le village ; ', ''],
    ['deux des trois camps étaient vides et ', ''],
    ['les 300 habitants du village dormaient quand ', ''],
    ['', ', où 600 soldats sont basés'],
    ['', ', a raconté un témoin à trois journalistes'],
    ['', ', a dit un militaire'],
    ['', ' avant que 200 hommes n’arrivent en renfort'],
    ['', ', et 500 personnes ont défilé à Bamako'],
    ['', ' et 40 vaches ont été volées'],
    ['', ' près d’un poste de 30 policiers'],
    ['', ' après qu’environ 80 combattants ont attaqué le poste'],
    ['', ' et une dizaine de motos ont été saisies'],
  ],
};

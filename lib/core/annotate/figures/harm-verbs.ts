import type { Fate } from './fate';

type Verbs = Readonly<Partial<Record<Fate, string>>>;

/**
 * Regular verbs that say what befalls people: with an object what somebody does ('killed 12'), as
 * a participle what those counted are ('12 killed'). What follows another pattern is in action-words and state-words.
 */
const VERBS: Readonly<Record<'en' | 'fr', Verbs>> = {
  en: {
    killed:
      'kill murder massacre execute slaughter butcher behead decapitate lynch hang assassinate eliminate exterminate annihilate neutralise neutralize liquidate decimate disembowel bludgeon strangle fell stone dispatch',
    wounded: 'wound injure maim mutilate amputate disfigure hospitalise hospitalize',
    abducted: 'abduct snatch',
    taken: 'capture seize grab',
    displaced: 'displace uproot evict',
    released: 'release free rescue liberate pardon amnesty repatriate exchange ransom',
    arrested: 'arrest detain apprehend jail imprison incarcerate handcuff intern',
  },
  fr: {
    killed:
      'tuer massacrer assassiner exécuter égorger décapiter fusiller lyncher liquider éliminer neutraliser faucher enterrer inhumer décimer cribler poignarder étrangler éventrer lapider exterminer calciner carboniser trucider',
    wounded: 'blesser mutiler amputer estropier hospitaliser',
    abducted: 'enlever kidnapper séquestrer rapter',
    taken: 'capturer emmener emporter embarquer',
    displaced: 'déplacer chasser expulser déraciner',
    released: 'libérer relâcher échanger gracier amnistier délivrer rapatrier exfiltrer',
    arrested:
      'arrêter interpeller appréhender incarcérer écrouer rafler ramasser emprisonner déférer coffrer menotter inculper',
  },
};

/** Of the verbs, those that only people (and now and then cattle) suffer: whoever is counted is human. */
const ONLY_PEOPLE = {
  en: '(?:kill|murder|massacr|execut|slaughter|behead|lynch|assassinat|wound|injur|abduct|kidnap|arrest|detain|jail|imprison)(?:p?ed|e[ds]?|s|p?ing)?',
  fr: '(?:tu|massacr|assassin|exécut|égorg|décapit|lynch|bless|enl[eè]v|kidnapp|séquestr|arrêt|interpell|écrou|incarcér)(?:ée?s?|er?|e?ant|ent|ait|aient|èrent)',
} as const;
/** 'The abduction of', 'la mort de'. */
const ONLY_OF_PEOPLE = {
  en: '(?:death|killing|murder|massacre|execution|assassination|wounding|abduction|kidnapping|arrest|detention)s?\\s+of',
  fr: "(?:mort|meurtre|assassinat|massacre|exécution|décès|enlèvement|rapt|arrestation|interpellation)s?\\s+d(?:es?|['’])",
} as const;

const any = (words: readonly string[], endings: string): string[] =>
  words.length === 0 ? [] : [`(?:${words.join('|')})${endings}`];

/** Behind the noun of a verb: 'the neutralisation of', « la libération de ». */
const OF = { en: '\\s+of', fr: "\\s+d(?:es?|['’])" } as const;

interface Forms {
  readonly active: string;
  readonly participle: string;
}

function english(verbs: readonly string[]): Forms {
  const silent = verbs.filter((verb) => verb.endsWith('e')).map((verb) => verb.slice(0, -1));
  const others = verbs.filter((verb) => !verb.endsWith('e'));
  return {
    active: [
      ...any(silent, `(?:e[sd]?|ing|(?:ation|ion|ement|ing|e)s?${OF.en})`),
      ...any(others, `(?:s|ed|ing|(?:ment|ing|ion)?s?${OF.en})?`),
    ].join('|'),
    participle: [...any(silent, 'ed'), ...any(others, 'ed')].join('|'),
  };
}

/** Stems in -e or -é before one consonant turn to -è before a silent ending: 'enlève', 'libèrent'. */
const GRAVE = /[eé](?=[bcdfglmnprstv]$)/u;

function french(verbs: readonly string[]): Forms {
  const stems = verbs.map((verb) => verb.replace(/er$/u, '').replace(/c$/u, '[cç]'));
  const grave = stems.filter((stem) => GRAVE.test(stem)).map((stem) => stem.replace(GRAVE, 'è'));
  return {
    active: [
      ...any(stems, `(?:er?|é|ent|èrent|e?a(?:it|ient|nt)?|(?:ation|ion|ement|age)s?${OF.fr})`),
      ...any(grave, `e(?:nt|ments?${OF.fr})?`),
    ].join('|'),
    participle: any(stems, 'ée?s?').join('|'),
  };
}

const formsOf = { en: english, fr: french } as const;

/** Sources of patterns for the verbs of a fate; undefined where it has none. */
export function verbForms(lang: 'en' | 'fr', fate: Fate): Forms | undefined {
  const verbs = VERBS[lang][fate];
  return verbs === undefined ? undefined : formsOf[lang](verbs.split(' '));
}

/** Source of a pattern for verbs and nouns that tell that whoever is counted is human. */
export const onlyOfPeople = (lang: 'en' | 'fr'): string =>
  `${ONLY_PEOPLE[lang]}|${ONLY_OF_PEOPLE[lang]}`;

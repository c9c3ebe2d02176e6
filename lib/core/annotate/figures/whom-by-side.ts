import type { Figure } from '../../model/incident';
import { latinPattern } from '../dates/latin-pattern';

type OfWhom = Figure['of'];

/** How far before the number its side is sought, in code units. */
const REACH = 90;

const LOST =
  '(?:los(?:e|es|t|ing)|suffered|had|mourn(?:s|ed)|regret(?:s|ted)?|deplor(?:e|es|ed)|admit(?:s|ted)(?:\\s+to)?|acknowledg(?:es|ed)|conced(?:es|ed)|report(?:s|ed)|put\\s+its\\s+(?:losses|dead)\\s+at|perd(?:u|ait|ent)|a\\s+eu|reconn(?:aît|u|aissait)|admet(?:tait)?|annonc(?:e|é|ait)|pleur(?:e|ent|ait)|regrett(?:e|ent|ait)|recens(?:e|é)|compt(?:e|ait)|enregistr(?:e|é)|déplor(?:e|é|ent|ons))(?:\\s+(?:la\\s+perte|the\\s+loss)\\s+(?:of|de))?';
const lost = (who: string): RegExp =>
  latinPattern(`(?<!\\p{L})(?:${who})(?!\\p{L})[^.;:]{0,50}\\s${LOST}\\s+$`, 'is');

/** Who lost them, by the words before the number. */
const BEFORE: readonly (readonly [OfWhom, RegExp])[] = [
  [
    'peacekeepers',
    lost(
      "MINUSMA|UN\\s+(?:mission|force)|peacekeeping\\s+(?:mission|force)|mission\\s+(?:de\\s+l['’]ONU|onusienne)",
    ),
  ],
  ['mercenaries', lost('Wagner|Africa\\s+Corps|Russian\\s+group|groupe\\s+russe')],
  /** 'The army says it killed 31': not its own. */
  [
    'militants',
    latinPattern(
      '(?<!\\p{L})(?:army|general\\s+staff|armed\\s+forces|armée|état-major|FAMa|forces\\s+armées)(?!\\p{L})[^.;:\\d]{0,90}(?<!\\p{L})(?:it|they|had|having|have|avoir|a|ont|,)\\s+(?:had\\s+|also\\s+|également\\s+)?(?:kill(?:ed|ing)|neutrali[sz](?:ed|ing)|tué|tuant|neutralisé|abattu)\\s+$',
      'is',
    ),
  ],
  [
    'militants',
    latinPattern(
      '(?<!\\p{L})(?:militants|insurgents|attackers|assailants|jihadists|terrorists|rebels|gunmen|JNIM|djihadistes|jihadistes|assaillants|terroristes|rebelles|insurgés)(?!\\p{L})[^.;:\\d]{0,40}\\s(?:los(?:t|ing)|left\\s+behind|buried|perd(?:u|ait|aient|ant)|enterré|laissé\\s+(?:derrière\\s+eux|sur\\s+place))\\s+$',
      'is',
    ),
  ],
  [
    'militants',
    latinPattern(
      "(?<!\\p{L})(?:(?:the\\s+enemy|l['’]ennemi)\\s[^.;:\\d]{0,30}|(?:(?<=^|[.;:,]\\s*)enemy|(?:bilan|pertes|côté)\\s+ennemie?s?)(?=\\s?:?\\s)\\s?:?|(?:enemy|(?:militant|jihadist|insurgent|assailant|attacker|rebel)s?['’]?)\\s+side|(?:côté|rangs)\\s+(?:des\\s+)?(?:ennemis?|assaillants?|d?jihadistes?|terroristes?))(?!\\p{L})[^.;:]{0,30}\\s+$",
      'is',
    ),
  ],
  [
    'soldiers',
    lost(
      'army|(?:armed\\s+|our\\s+|security\\s+|government\\s+)?forces|troops|we|armée|nous|FAMa|FDS|état-major|garrison|garnison|patrol|patrouille|contingent|battalion|bataillon|regiment|régiment|unit|unité|post|camp|base|poste|barracks|caserne|column|colonne',
    ),
  ],
  [
    'soldiers',
    /(?<!\p{L})(?:(?:(?:army|military|armed\s+forces)(?:['’]s?)|our|own|friendly|nos|propres)\s+(?:own\s+)?(?:dead|loss(?:es)?|casualties|fatalities|toll|forces|troops|side|ranks|pertes|morts|forces|rangs)(?:[^.;:\d]{0,30}|\s?:)?|cost(?:ing)?\s+the\s+(?:army|military|armed\s+forces)|(?:on\s+the\s+)?army(?:['’]s)?\s+side[^.;:]{0,20}|(?:pertes|bilan|morts)\s+(?:amies?|de\s+l['’]armée)[^.;:\d]{0,30}|(?:the\s+)?army\s+put\s+its\s+loss(?:es)?\s+at)\s+$/iu,
  ],
];

/** Whose they are, by the words behind the number. */
const BEHIND: readonly (readonly [OfWhom, RegExp])[] = [
  [
    'peacekeepers',
    /^[^.;:,\d]{0,30}\s(?:of|from|with|in|de|du|des)\s+(?:la\s+|the\s+|l['’])?(?:MINUSMA|U\.?N\.?|ONU|UN\s+mission|mission\s+de\s+l['’]ONU)(?!\p{L})/iu,
  ],
  [
    'soldiers',
    /^[^.;:,]{0,24}\s(?:dans\s+(?:nos|ses)\s+rangs|dans\s+les\s+rangs\s+(?:de\s+l['’]armée|des\s+(?:Forces|FAMa|FDS|militaires|soldats))|(?:in|on)\s+(?:our|its|the\s+army['’]s)\s+(?:own\s+)?(?:ranks|side)|(?:du\s+)?côté\s+(?:de\s+l['’]armée|des\s+(?:FAMa|FDS|militaires|soldats|forces)|armée|militaire|FAMa|FDS|ami|malien|burkinab[èé]|nigérien|tchadien|français)|on\s+the\s+(?:army|government|military)(?:['’]s)?\s+side|(?:parmi\s+les|chez\s+les|among\s+the)\s+(?:militaires|soldats|soldiers|troops|(?:forces\s+de\s+(?:défense|sécurité)|security\s+forces))|à\s+l['’]armée)(?!\p{L})/iu,
  ],
  [
    'militants',
    /^[^.;:,]{0,24}\s(?:on\s+the\s+other\s+side|côté\s+ennemi|de\s+l['’]autre\s+côté|en\s+face)(?!\p{L})/iu,
  ],
  [
    'militants',
    /^[^.;:,]{0,24}\s(?:(?:du\s+)?côté|(?:dans|parmi)\s+(?:les|leurs)(?:\s+rangs)?)\s+(?:des\s+)?(?:assaillants?|ennemis?|d?jihadistes?|terroristes?|rebelles?)(?!\p{L})|^[^.;:,]{0,24}\s(?:among|on)\s+the\s+(?:attackers?|assailants?|militants?|insurgents?|jihadists?|rebels?|enemy)(?:['’]s?)?(?:\s+side)?(?!\p{L})/iu,
  ],
  [
    'civilians',
    /^[^.;:,]{0,24}\s(?:parmi\s+les|chez\s+les|among\s+(?:the\s+)?)\s?(?:civils|civilians|habitants|villageois|villagers)(?!\p{L})/iu,
  ],
];

/** 'une cinquantaine de blessés civils' */
const STATED_OF =
  /^\s+(?:de\s+|d['’])?(?:morts|blessés|tués|victimes|disparus|pertes)\s+(?<side>civils|civiles|militaires)(?!\p{L})/iu;

/** '57 enemy bodies' */
const ENEMY = /^\s+enemy\s+\p{L}/iu;

/** 'The aid group said two of its staff' */
const AID_GROUP =
  /(?<!\p{L})(?:(?:the|l['’])\s?(?:agency|organi[sz]ation)|aid\s+(?:group|agency|organi[sz]ation)|humanitarian\s+(?:group|agency|organi[sz]ation)|charity|NGO|Red\s+C(?:ross|rescent)|Doctors\s+Without\s+Borders|MSF|Médecins\s+sans\s+frontières|ONG|organisation\s+humanitaire|Croix-Rouge)(?!\p{L})[^.;]{0,60}$/iu;
const STAFF =
  /^\s+(?:(?:of\s+(?:its|their)|de\s+ses)\s+)?(?:\p{L}+\s+){0,2}?(?:staff|employees|workers|colleagues|employés|collègues|collaborateurs|agents|salariés|travailleurs)(?!\p{L})/iu;

/** 'The colonel and twelve of his men', 'un émir et trois de ses lieutenants' */
const HIS_MEN =
  /^\s+(?:of\s+(?:his|their)|de\s+(?:ses|leurs))\s+(?:\p{L}+\s+)?(?:men|lieutenants|hommes|comrades|camarades|colleagues|(?:compagnons|frères)\s+d['’]armes)(?!\p{L})/iu;
/** 'Eight of our men', « trois de nos éléments »: an army speaks. */
const OUR_MEN =
  /^\s+(?:of\s+our|de\s+nos)\s+(?:\p{L}+\s+){0,2}?(?:men|boys|comrades|hommes|éléments|camarades|frères\s+d['’]armes)(?!\p{L})/iu;
const LEADERS: readonly (readonly [OfWhom, RegExp])[] = [
  [
    'militants',
    /(?<!\p{L})(?:emir|émir|warlord|(?:jihadist|militant|terrorist|insurgent|rebel)\s+(?:leader|chief|commander)|(?:chef|leader|commandant|cadre)\s+(?:terroriste|d?jihadiste|rebelle|islamiste))(?!\p{L})[^.;]{0,60}$/iu,
  ],
  [
    'soldiers',
    /(?<!\p{L})(?:colonel|captain|lieutenant|sergeant|general|major|capitaine|sergent|général|commandant|commander)(?!\p{L})[^.;]{0,60}$/iu,
  ],
];

/** '12 civilian deaths', '20 Wagner fatalities'. */
const SIDES: Readonly<Record<string, OfWhom>> = {
  civilian: 'civilians',
  wagner: 'mercenaries',
  russian: 'mercenaries',
  army: 'soldiers',
  military: 'soldiers',
  peacekeeper: 'peacekeepers',
  un: 'peacekeepers',
  militant: 'militants',
  jihadist: 'militants',
  insurgent: 'militants',
  rebel: 'militants',
};
export const whomOfSide = (side: string | undefined): OfWhom | undefined =>
  SIDES[side?.toLowerCase() ?? ''];

/** 'The army lost 17 men', 'cinq morts dans nos rangs': whom the side says, where no noun does. */
export function whomBySide(text: string, start: number, rest: string): OfWhom | undefined {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const stated = STATED_OF.exec(rest)?.groups?.side;
  if (stated) return /^mil/iu.test(stated) ? 'soldiers' : 'civilians';
  if (ENEMY.test(rest)) return 'militants';
  if (STAFF.test(rest) && AID_GROUP.test(lead)) return 'aid-workers';
  if (OUR_MEN.test(rest)) return 'soldiers';
  const leader = HIS_MEN.test(rest) && LEADERS.find(([, pattern]) => pattern.test(lead))?.[0];
  if (leader) return leader;
  return (
    BEHIND.find(([, pattern]) => pattern.test(rest))?.[0] ??
    BEFORE.find(([, pattern]) => pattern.test(lead))?.[0]
  );
}

import { latinPattern } from '../dates/latin-pattern';

/** 'no one', 'all but two of them': nobody, or who is left out. */
const NONE =
  /(?<!\p{L})(?:no|any|every|some|each|aucune?|chaque|(?:all|everyone|tou(?:s|tes))\s+(?:but|except|bar|save|sauf)(?:\s+\S+\s+(?:of\s+the|des))?|à\s+l['’]exception\s+d(?:e|['’]))\s?$/iu;
/** 'four, not seven': denied; « les deux premiers »: told before. */
const DENIED = /,\s+(?:and\s+|et\s+)?(?:not|non(?:\s+pas)?)\s+$/iu;
const TOLD_BEFORE = /(?<!\p{L})(?:les|des|ces|aux)\s+$/iu;
const ORDINALS = /^\s+(?:premi(?:ers|ères)|derni(?:ers|ères))\s*(?:[.,;:]|$)/iu;
/** 'None of the 200 was hurt', 'sans faire de victime parmi les 120 élèves'; where nobody survived, it befell all. */
const NONE_OF =
  /(?<!\p{L})(?:none|not\s+one|neither|aucune?)\s+(?:of\s+(?:the|its|their|these|those)|des|de\s+(?:ses|ces|leurs))\s+(?:\p{L}+\s+)?$/iu;
const SURVIVED = /^[^.;:,]{0,60}\s(?:survived|survécu)/iu;
const NONE_AMONG =
  /(?<!\p{L})(?:no|without|n[i’']|aucune?|sans)\s[^.;:\d]{2,60}\s(?:among|parmi)\s+(?:the|les|its|their|ses|leurs)\s+(?:\p{L}+\s+)?$/iu;
/** 'aged 29 and 41', 'between the ages of 20 and 35'. */
const AGED =
  /(?<!\p{L})(?:who\s+(?:is|was|turn(?:s|ed))|aged?s?(?:\s+(?:between|of))?|âgée?s?(?:\s+respectivement)?\s+(?:entre|d(?:e|['’])))\s+(?:\d+(?:\s+(?:ans|years))?\s*(?:,|and|et|to|à|or|ou)\s+)*$/iu;
/** 'sector six', 'camp 7': a name. */
const NAMED =
  /(?<!\p{L})(?:(?<=['’]s\s)number|sectors?|districts?|zones?|lines?|phases?|articles?|resolution|pages?|category|level|lane|block|gate|opération|secteurs?|lignes?|numéro|résolution|arrondissement|niveau|route\s+nationale|RN|PK)\s$/iu;

/** 'two officials told the agency': they speak. */
const SPEAK =
  /^(?:\s+(?:(?:in|at|from|of|with|near|dans|à|de|du|des)\s+(?:the\s+|la\s+|les\s+)?)?(?!(?:who|whom|that|which|and|or|had|have|were|was|are|is|been|died|the|qui|que|et|ont|avaient|sont|est|a|morts?|tués?|blessés?|dead|killed|wounded)(?!\p{L}))[\p{L}'’-]+){0,5}?\s+(?:told|tells?|said|says?|ont\s+(?:dit|déclaré|affirmé|confié|raconté|indiqué)|di(?:sent|saient)|racontent|affirment|indiquent)(?!\p{L})/iu;
const SPEECH = /\s(?:told|tell|sa[iy]|ont|di(?:s|sai)ent|racontent|affirment|indiquent)/iu;
/** 'buried in three graves': where. */
const PUT_INTO = /(?<!\p{L})(?:in|into|dans)\s+$/iu;
const GRAVES =
  /^\s+(?:\p{L}+\s+){0,2}?(?:graves?|pits?|holes?|rows?|tombes?|fosses|rangées)(?!\p{L})/iu;

const DEAD = '(?:kill(?:ed|ing)|dead|tu(?:ée?s?|er|ant)|morte?s?)';
const HURT =
  '(?:(?:forcibly\\s+)?disappeared|wound(?:ed|ing)|injur(?:ed|ing)|captur(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|arrest(?:ed|ing)|missing|(?:bless|enlev|captur|arrêt)(?:ée?s?|er|ant)|(?:portée?s?\\s+)?disparue?s?)';
/** 'killed or wounded 85', '85 tués et blessés': of neither fate is there a number. */
const EITHER = `(?:${DEAD}\\s+(?:(?:or|ou)\\s+(?:\\p{L}+(?:ly|ment)\\s+)?${HURT}|(?:and|et)\\s+(?:wounded|injured|blessés))|${HURT}\\s+(?:or|ou)\\s+${DEAD})`;
const EITHER_BEFORE = latinPattern(`(?<!\\p{L})${EITHER}\\s+$`, 'i');
const EITHER_BEHIND = latinPattern(
  `^(?:[^.;:,\\d]{0,30},\\s+(?:either|soit)(?=\\s))?[^.;:,\\d]{0,60}?\\s${EITHER}(?![\\p{L}])`,
  'i',
);

/** 'killed the mayor and three others': the rest beside one who is named; nothing happens to him alone before. */
const BESIDE_ONE =
  /(?:^|.*[\s,;:(])(?<before>\p{L}+\s+)?(?<who>(?:(?:an?|the|le|la|une?|son|sa|his|her|its)\s|l['’])[^.;:,\d]{2,60}?|\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)+)\s(?:and|et)\s+$/su;
const OF_PLACE = /^(?:in|at|near|on|by|during|from|dans|à|sur|par|lors|depuis)\s/iu;
const HAPPENED =
  /(?<!\p{L})(?:was|were|is|has|had|been|killed|wounded|injured|died|dead|a|est|été|tuée?|tuant|blessée?|morte?|décédée?)(?!\p{L})|s$/iu;

/** Whether a count of 'others' stands beside one person who is counted nowhere. */
export function besideOne(lead: string): boolean {
  const { before = '', who } = BESIDE_ONE.exec(lead)?.groups ?? {};
  return who !== undefined && !OF_PLACE.test(before) && !HAPPENED.test(who);
}

/** One look spares most numbers the longer patterns. */
const JOINED = /\s(?:or|ou|and|et)\s/iu;
const JOINED_AT_END = /\s(?:or|ou|and|et)\s\S+(?:\s\S+)?\s$/iu;

/**
 * Words around a number that make it nobody's count: a negation, an age, the name of something, or two
 * fates left open.
 */
export function countsNobody(lead: string, rest: string): boolean {
  if (NONE.test(lead) || AGED.test(lead) || NAMED.test(lead) || NONE_AMONG.test(lead)) return true;
  if (DENIED.test(lead) || (TOLD_BEFORE.test(lead) && ORDINALS.test(rest))) return true;
  if ((SPEECH.test(rest) && SPEAK.test(rest)) || (PUT_INTO.test(lead) && GRAVES.test(rest)))
    return true;
  if (JOINED_AT_END.test(lead) && EITHER_BEFORE.test(lead)) return true;
  if (JOINED.test(rest) && EITHER_BEHIND.test(rest)) return true;
  return NONE_OF.test(lead) && !SURVIVED.test(rest);
}

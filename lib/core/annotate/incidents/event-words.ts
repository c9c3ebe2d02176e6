/** Words for another event than the one told, or for many at once. */
const OTHER_EVENT = {
  en: /\b(?:string|series|spate|wave|number|dozens|hundreds)\s+of\s+(?:\p{L}+[\s-]+){0,2}?(?:attacks|ambushes|assaults|raids|bombings|blasts|incidents|massacres|killings|kidnappings|abductions|clashes|strikes)\b|\b(?:another|separate|similar|previous|earlier|past|other|fresh|second|third|new|different|unrelated|two|three|four|several|recent|latest|many|both)\s+(?:\p{L}+[\s-]+){0,2}?(?:attacks?|ambush(?:es)?|assaults?|raids?|bombings?|blasts?|incidents?|massacres?|killings?|kidnappings?|abductions?|clashes|strikes?|explosions?|shootings?|coups?)\b|\b(?:in\s+a\s+separate|elsewhere|unrelated)\b|\bin\s+(?:a|another|the\s+next|neighbou?ring)\s+(?:\p{L}+\s+)?(?:village|hamlet|town)\b/iu,
  fr: /(?<!\p{L})(?:série|vague|succession|multiplication)\s+d|(?<!\p{L})(?:une?\s+autre|d['’]autres|nouvelles?|nouveaux?|nouvel|précédente?s?|deux|trois|quatre|plusieurs|récentes?|les\s+deux|deuxième|seconde?|troisième|autres)\s+(?:\p{L}+\s+){0,1}?(?:attaques?|embuscades?|assauts?|raids?|attentats?|explosions?|incidents?|massacres?|tueries?|enlèvements?|affrontements?|frappes?|fusillades?|putschs?)(?!\p{L})|(?<!\p{L})(?:attaques?|embuscades?|assaut|attentats?|enlèvements?|incidents?)\s+(?:similaires?|précédente?s?|récente?s?|antérieure?s?|distincte?s?)|(?<!\p{L})(?:ailleurs|par\s+ailleurs)(?!\p{L})|(?<!\p{L})dans\s+une?\s+(?:autre\s+)?(?:village|hameau|localité|ville)(?!\p{L})/iu,
} as const;

/** Sums over a war or over years, which are of no one event. */
const SUMS_UP = {
  en: /\b(?:insurgency|conflict|war|violence|rebellion|crisis|unrest)\b.{0,60}\b(?:has|have|had)\b|\bover\s+the\s+(?:years|decade|past)|\bdecade(?:s|-long)?\b|\bso\s+far\b|\bin\s+all\b|\balready\b/iu,
  fr: /(?<!\p{L})(?:insurrection|conflit|guerre|violences?|rébellion|crise)(?!\p{L}).{0,60}(?<!\p{L})(?:a|ont|avait|avaient)(?!\p{L})|au\s+fil\s+des\s+ans|décennie|(?<!\p{L})(?:déjà|au\s+total)(?!\p{L})/iu,
} as const;

/** Said of the event later, with the day on which it was said. */
export const REPORTS = {
  en: /\b(?:said|says|say|statement|announc\w+|report\w*|put|toll|count\w*|bulletin|message|communiqu[ée]|told|spoke|speaks|confirm\w*|admit\w*|acknowledg\w*|revis\w*|figure|number|rose|risen|claim\w*|blam\w*|accus\w*|condemn\w*|denounc\w*|buried|funerals?|mourn\w*)\b/iu,
  fr: /(?<!\p{L})(?:dit|disait|déclar\p{L}*|communiqué|annon\p{L}*|bilan|décompte|message|selon|parl\p{L}*|évoqu\p{L}*|confirm\p{L}*|admis|reconn\p{L}*|révis\p{L}*|chiffre|nombre|revendiqu\p{L}*|accus\p{L}*|condamn\p{L}*|dénonc\p{L}*|inhum\p{L}*|deuil)(?!\p{L})/iu,
} as const;

/** What happens again and again, or might have happened. */
const NOT_ONCE = {
  en: /\b(?:often|regularly|repeatedly|frequent\w*|usually|several\s+times|time\s+and\s+again|in\s+recent\s+(?:years|months|weeks)|long\s+been|could|might|fears?\s+(?:of|that))\b/u,
  fr: /(?<!\p{L})(?:souvent|régulièrement|fréquen\p{L}*|à\s+plusieurs\s+reprises|plusieurs\s+fois|depuis\s+(?:des|plusieurs)\s+(?:mois|années)|ces\s+derni[eè]r\p{L}*\s+(?:mois|années|semaines)|pourrai\p{L}*|craint|craignent)(?!\p{L})/iu,
} as const;

/** What is to happen, or was to: a deadline, a departure announced, or another event. */
const PLANS = {
  en: /\b(?:will|would|plans?\s+to|next)\b/u,
  fr: /(?<!\p{L})(?:devrai\p{L}*|prochaine?s?)(?!\p{L})/iu,
} as const;

/** A question tells of nothing. */
const QUESTION = /\?["”’»)\s]*$/u;

/** Speaks of another event than the one told before, or of many. */
export const saysOther = (text: string, lang: 'en' | 'fr'): boolean => OTHER_EVENT[lang].test(text);

/** Adds up a war or years. */
export const sumsUp = (text: string, lang: 'en' | 'fr'): boolean => SUMS_UP[lang].test(text);

/** Tells of what is still to come, or was then. */
export const plans = (text: string, lang: 'en' | 'fr'): boolean => PLANS[lang].test(text);

/** Asks, or tells of a habit, a fear. */
export const asksOrFears = (text: string, lang: 'en' | 'fr'): boolean =>
  QUESTION.test(text) || NOT_ONCE[lang].test(text);

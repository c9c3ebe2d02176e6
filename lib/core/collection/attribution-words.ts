/** How a text says who did it. Words in English and French; a quotation of the text, never a judgement of it. */
export const ATTRIBUTION_KINDS = [
  'claimed',
  'denied',
  'attributed',
  'suspected',
  'reported',
] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

export const ATTRIBUTION_WORDS: Readonly<Record<AttributionKind, RegExp>> = {
  claimed:
    /\b(?:claimed (?:responsibility|the (?:attack|assault|raid|bombing|killings?))|claims? of responsibility|claimed by)\b|(?<!\p{L})(?:revendiqu\p{L}+|revendications?)/giu,
  denied:
    /\b(?:den(?:y|ies|ied) (?:responsibility|involvement|any (?:role|part)|carrying out)|rejected the accusations?)\b|(?<!\p{L})(?:dément\p{L}*|a (?:nié|démenti)|rejeté (?:les|ces) accusations)/giu,
  attributed:
    /\b(?:blamed (?:on|the)|blames|attributed to|accused (?:of|the)|held responsible)\b|(?<!\p{L})(?:attribuée?s? (?:à|au|aux)|imputée?s? (?:à|au|aux)|accusée?s? d[e’'])/giu,
  suspected:
    /\b(?:suspected|alleged(?:ly)?|believed to (?:be|have)|presumed)\b|(?<!\p{L})(?:présumée?s?|soupçonnée?s?|supposée?s?)/giu,
  reported:
    /\b(?:according to|(?:officials?|witness(?:es)?|residents?|sources?|the army|the UN|the government) (?:said|says|told|reported))\b|(?<!\p{L})(?:selon|d[’']après|a (?:déclaré|affirmé|indiqué|annoncé))/giu,
};

/** Words for a side that name no one. */
export const UNNAMED_ACTORS =
  /\b(?:terrorists?|terrorist groups?|jihadis(?:ts?)?|jihadi (?:fighters|group)|islamists?|militants?|insurgents?|rebels?|extremists?|gunm[ae]n|armed (?:men|group|groups|individuals)|attackers?|assailants?|bandits?|militia(?:men)?|mercenar(?:y|ies)|fighters?)\b|(?<!\p{L})(?:terroristes?|groupes? armés? terroristes?|d?jihadistes?|islamistes?|insurgés?|rebelles?|extrémistes?|hommes armés|individus armés|groupes? armés?|assaillants?|miliciens?|mercenaires?|combattants?)(?!\p{L})/giu;

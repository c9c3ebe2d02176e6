/** Begins with somebody or something that has been spoken of. */
export const OPENS = {
  en: /^["“‘(]?(?:The|They|Their|Them|These|Those|It|Its|He|His|She|Her|All|Both|Some|Most|Among|A|An|At\s+least)\b/u,
  fr: /^[«"“(]?\s?(?:Le|La|Les|L['’]|Ils?|Elles?|Leurs?|Ces?|Cette|Son|Sa|Ses|Tous|Toutes|Parmi|Des|Un|Une|Au\s+moins)(?!\p{L})/u,
} as const;

/** Says how things are, not what happened. */
export const PRESENT = {
  en: /\b(?:is|are|has|have|does|do|remains?|continues?)\b/u,
  fr: /(?<!\p{L})(?:est|sont|restent?|demeurent?|continuent?|peut|peuvent|faut|doit|doivent)(?!\p{L})(?!\s+\p{L}+(?:é|ée|és|ées|i|is|it|u|us)(?!\p{L}))/u,
} as const;

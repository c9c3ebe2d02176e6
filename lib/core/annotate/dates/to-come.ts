/** What stands before a date that a plan, a deadline or an appointment names. */
const PLANNED = {
  en: /(?<![\p{L}])(?:see\s+you|next\s+(?:hearing|meeting|session|talks)|will|shall|must|(?:is|are)(?=\s+on\s)|(?:is|are|was|were)\s+(?:to|due|set|scheduled|expected|planned|slated)|(?:due|set|scheduled|slated|planned|expected)\s+(?:for|to|on)|expires?|ends|opens|begins|runs\s+until|deadline\s+of)(?![\p{L}])(?<between>[^.,;:!?"”»]{0,48})$/iu,
  fr: /(?<![\p{L}])(?:Rendez-vous|prochaine?\s+(?:audience|réunion|séance|rencontre|session)|sera|seront|aur(?:a|ont)\s+lieu|doi(?:t|vent)|expire|prévu(?:e|s|es)?|fixée?s?|attendu(?:e|s|es)?|convoquée?s?|[a-zà-ÿ]{2,}(?:era|dra|vra|(?<!f)ront))(?![\p{L}])(?<between>[^.,;:!?"”»]{0,48})$/u,
} as const;
/** 'Will bury the men killed on Sunday': the date is of what has happened. */
const HAPPENED =
  /attack|attaque|raid|ambush|embuscade|coup|putsch|massacre|assault|assaut|kill|tués?|died|mort|struck|seized|enlev|kidnap|abduct|after|since|following|après|depuis|suite|signed|signé|survenu|perpétré|commis/iu;
const GOES_ON = {
  en: /^,?\s+will(?![\p{L}])/iu,
  fr: /^,?\s+(?:sera|seront|doit|aura)(?![\p{L}])/iu,
} as const;

/** Whether the words around a date without a year say that it is still to come. */
export function isToCome(before: string, after: string, lang: 'en' | 'fr'): boolean {
  const between = PLANNED[lang].exec(before)?.groups?.between;
  return (between !== undefined && !HAPPENED.test(between)) || GOES_ON[lang].test(after);
}

/** Those who did it or suffered it, as a story that goes on calls them. */
export const THEY = {
  en: /\b(?:they|them|their|(?:the|these|those|its|some\s+of\s+the)\s+(?:\p{L}+\s+)?(?:attackers?|assailants?|gunm[ae]n|raiders?|fighters?|militants?|jihadists?|rebels?|insurgents?|bombers?|killers?|captors?|kidnappers?|abductors?|hostages?|captives?|victims?|dead|wounded|soldiers?|men|villagers?|convoy|column|patrol|troops|camp|base|post|vehicles?|bus(?:es)?|car|truck|lorry|helicopters?|drones?|shells|rockets|bomb|mine|blast|explosion|building|hotel))\b/iu,
  fr: /(?<!\p{L})(?:ils|elles|leurs?|eux|(?:les|des|ces|le|l['’]|la|du|aux)\s?(?:assaillants?|hommes\s+armés|agresseurs?|combattants?|djihadistes|jihadistes|rebelles|insurgés|tueurs?|ravisseurs|otages|captifs|victimes|morts|blessés|soldats|militaires|villageois|convoi|colonne|patrouille|troupes|camp|base|poste|véhicules?|cars?|bus|voiture|camion|hélicoptères?|drones?|obus|roquettes|bombe|mine|explosion|bâtiment|hôtel))(?!\p{L})/iu,
} as const;

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

import { FELL } from './state-words';

/** Words that end the noun phrase after a number. */
export const STOPS = {
  en: 'were|was|are|is|away|off|back|home|free|hostage|prisoner|captive|have|had|has|in|on|at|by|near|from|and|or|to|when|after|during|who|whom|whose|where|that|which|killed|killing|dead|died|wounded|injured|with|for|as|but|while|before|into|according|said|of|could|did|would|may|might|never|went|came|lay|lie|\\p{L}+ing',
  fr: 'ont|a|avait|avaient|auraient|sont|étaient|dans|à|par|près|et|ou|où|quand|lorsque|qui|que|lors|après|avec|pour|selon|tués|tuées|morts|blessés|dont|au|aux|en|sur|mais|de|du|des|d|restent|reste|demeurent|seraient|furent|auraient|y|ne|n',
} as const;

export const LEAD = {
  en: '(?:\\s+(?:of\\s+(?:them|whom|the|its|his|their|those|our)|other|more|further|additional|of))?',
  fr: "(?:\\s*(?:d['’]entre\\s+(?:eux|elles)(?:\\s+(?:étaient|sont))?|d['’]|de\\s+(?:ses|leurs|nos|mes)|de|des|autres))?",
} as const;

export const ADVERBS = {
  en: '(?:(?:at\\s+least|in\\s+all|so\\s+far|altogether|(?:\\p{L}+ed|found|shot|caught|taken)\\s+and|enemy|also|since|later|then|still|soon|all|both|believed|thought|feared|presumed|assumed|known|understood|reported|confirmed|counted|listed|declared|pronounced|said|to|have|been|be|being|left|badly|found|either|lay|lie|shot\\s+and|\\p{L}{3,}ly)\\s+)*',
  fr: '(?:(?:au\\s+(?:moins|total)|en\\s+tout|\\p{L}+(?:é|és|ées)\\s+(?:et|puis)|également|aussi|depuis|encore|toujours|déjà|ensuite|tous|toutes|été|portée?s?|(?:re)?trouvée?s?|laissée?s?|donnée?s|signalée?s|comptée?s|plus\\s+ou\\s+moins|\\p{L}{3,}ment)\\s+)*',
} as const;

/** 'une vingtaine de blessés', 'sept noms de tués'. */
export const NAMES_OF = { en: '', fr: "(?:(?:noms\\s+)?(?:de\\s+|d['’]))?" } as const;

/** What makes 'killed' something that happened to those counted, not something they did. */
export const PASSIVE = {
  en: '(?:(?:(?:may|might|could|must|would|will|can|should)\\s+)?(?:\\p{L}+ly\\s+)?(?:(?:were|was|are|is)(?:\\s+(?:still|now|also|all))?\\s+being|were|was|are|is|be|remain(?:ed|s)?|went|got|being|had\\s+to\\s+be|(?:have|has|had|having)\\s+(?:(?:\\p{L}+ly|all|also|since|already|earlier|later|then|both)\\s+)?been)\\s+|(?:(?:may|might|could|must|would)\\s+)?(?:have|has|had)\\s+(?=(?:(?:\\p{L}+ly|since|also)\\s+)?(?:died|blown\\s+themselves|perished|disappeared|vanished|fled|lost\\s+(?:his|her|their)|gave\\s+(?:his|her|their)|succumbed|taken|abandoned|sought|crossed)))',
  fr: '(?:(?:ont|a|avaient|avait|auraient|aurait|eurent|ayant|pourraient\\s+avoir|doivent\\s+avoir)\\s+(?:(?:\\p{L}+ment|pu|dû|eux|elles|aussi|également|déjà|depuis|ensuite|encore|ainsi|toutes?|tous)\\s+)?(?:été|être)\\s+|(?:s[\u0027’]\\s*étaient|se\\s+sont|figur(?:ent|ait|aient|eraient)|sont|étaient|seraient|serait|furent|fut|est|était|restent|demeurent|reste|restaient|restèrent|demeuraient|demeurèrent|à\\s+(?:avoir\\s+été|être))\\s+|(?:ont|a|avaient|avait|auraient|aurait)\\s+(?=(?:\\p{L}+ment\\s+)?(?:péri|trouvé|perdu|laissé|disparu|fui|succombé|re(?:couvré|gagné|trouvé)|eu\\s+(?:la|leur)\\s+(?:gorge|tête)|payé\\s+de\\s+leur|subi|reçu|pu\\s|réussi\\s+à|quitté|pris\\s+la\\s+fuite|dû\\s+fuir|abandonné))|(?=n[\u0027’]ont\\s+pas\\s+survécu|ne\\s+sont)|n[\u0027’](?:en\\s+)?(?:ont|avaient)\\s+pas\\s+(?=réchappé|passé)|n[\u0027’](?:ont|avaient)\\s+(?=pas\\s+(?:encore\\s+)?été\\s+(?:re)?(?:vu|trouvé|localisé))|(?:ont|avaient)\\s+(?=sauté\\s+sur))',
} as const;

/** States that a verb tells without 'were'. */
export const INTRANSITIVE = {
  en: `died?|dies|lay\\s+dead|lie\\s+dead|(?:would|will|could)\\s+die|(?:have|has|had)\\s+(?:not|never)\\s+(?:yet\\s+)?(?:returned|come\\s+back|rejoined)|failed\\s+to\\s+(?:return|rejoin)|succumb(?:ed)?|(?:did|do)\\s+not\\s+(?:survive|live|walk\\s+away|come\\s+(?:back|home|out)|return|make\\s+it(?:\\s+(?:back|home))?|get\\s+up|answer\\s+(?:the\\s+)?roll\\s?call)|never\\s+(?:came\\s+(?:back|home|out)|returned|made\\s+it(?:\\s+(?:back|home))?|got\\s+up)|c[ao]mes?\\s+home|(?:left|returned|escaped|emerged|(?:came|got|comes?|gets?)\\s+(?:back|out|away|home))(?:\\s+\\p{L}[\\p{L}’-]+){0,3}\\s+(?:wounded|injured|hurt|with\\s+(?:\\p{L}+\\s+){0,2}(?:wounds|injuries|burns))|lay\\s+on\\s+stretchers|had\\s+to\\s+be\\s+(?:evacuated|flown\\s+out|airlifted|carried\\s+out)|vanished|drowned|blew\\s+themselves\\s+up|burn(?:ed|t)\\s+to\\s+death|met\\s+their\\s+deaths?|${FELL}|left\\s+their\\s+homes|perish(?:ed)?|(?:lost|gave)\\s+(?:his|her|their)\\s+li(?:fe|ves)|disappeared|fle(?:d|es?)|g[oe]t(?:s|ting)?\\s+(?:away|out|free)(?!\\s+with)|slipped\\s+away|(?:came|returned|went)\\s+home|walk(?:ed|s)?\\s+free|regained\\s+their\\s+freedom`,
  fr: 'y\\s+(?:(?:ont|avaient)\\s+)?laiss(?:é|ent|aient|èrent)\\s+la\\s+vie|y\\s+sont\\s+restée?s|meurent|mouraient|moururent|tombèrent|périrent|succomb(?:ent|aient|èrent)|(?:y\\s+)?trouvèrent\\s+la\\s+mort|perdirent\\s+la\\s+vie|fuient|fuyaient|fuirent|tombent|tombaient|périss(?:ent|aient)|trouv(?:ent|aient)\\s+la\\s+mort|perd(?:ent|aient)\\s+la\\s+vie|(?:retrouv|recouvr|regagn)(?:ent|aient|èrent)\\s+la\\s+liberté|gis(?:ent|aient)|rentr(?:èrent|ent|aient)\\s+chez|n(?:e\\s+|[\u0027’]en\\s+)(?:sont\\s+(?:pas|jamais|plus)\\s+(?:revenue?|rentrée?|ressortie?)s|(?:revinrent|revenaient|rentraient|rentrèrent)\\s+(?:pas|jamais|plus))|ne\\s+(?:s[\u0027’]est|se\\s+sont)\\s+pas\\s+relevée?s?|(?:vivent|vivaient)\\s+(?:hors\\s+de|loin\\s+de)\\s+chez|n[\u0027’](?:ont|avaient)\\s+(?:pas|jamais|plus)\\s+(?:encore\\s+)?(?:rejoint|regagné)\\s+(?:la|le|leur|leurs)|manqu(?:ent|aient)(?=\\s+(?:\\p{L}+\\s+)?(?:à\\s+l[\u0027’]appel|au\\s+retour))',
} as const;

export const OBJECT = {
  en: 'at\\s+least(?!\\s*(?:[,.;:)]|$))|more\\s+than|about|around|some|nearly|dozens|scores|hundreds|several|the|an?|its|their|\\d+',
  fr: 'au\\s+moins(?!\\s*(?:[,.;:)]|$))|plus\\s+de|environ|des|les|une?|\\d+',
} as const;

/** French puts the nationality after the noun. */
export const TAIL = {
  en: '',
  fr: '(?:\\s+(?:\\p{L}+(?:iens?|iennes?|ains?|aines?|ais|aises?|ois|oises?)|burkinab[éè]s?|peuls?|dogons?|touaregs?|arabes?|bambaras?|songha[ïi]s?|djermas?|haoussas?|russes?|armés|présumés|suspects|étrangers|locaux)(?![\\p{L}]))*',
} as const;

export const ASIDE =
  '(?:\\s+dont\\s+(?:des|plusieurs)\\s[^,;:.\\d]{3,40}?(?=\\s(?:ont|sont|tuée?s|blessée?s|enlevée?s|mort(?:e?s)))|\\s*[(–—][^)–—;]{3,80}[)–—]|\\s*,\\s+[^,;:.]{0,24}(?:of\\s+(?:them|whom)|d[\u0027’]entre\\s+(?:eux|elles))[^,;:.]{0,40},|\\s*[,(–—]\\s*(?:including|among\\s+(?:them|whom)|dont|parmi\\s+lesquel(?:le)?s|y\\s+compris|mostly|pour\\s+la\\s+plupart)[^,)–—;]*[,)–—]|\\s*,\\s+(?:(?:and\\s+)?(?:perhaps|possibly|maybe|or)|aged|peut-être|sans\\s+doute|voire|âgée?s?)\\s[^,;:.]{1,40},|\\s*,\\s+[^,;:.\\d]{3,50},)?';

/** What opens words that say more of those counted, before the verb: 'guarding a post', 'qui escortaient', 'en faction'. */
export const OPENS_MODIFIER = {
  en: '(?:who|that|which|in|at|on|from|of|with|near|aboard|inside|outside|by|between|under|along|among|amid|\\p{L}+ing|\\p{L}+ed|caught|held|taken|seen|left|known|thought|sent)',
  fr: "(?:qui|en|à|au|aux|de|du|des|d['’]\\p{L}+|dans|sur|près|avec|entre|par|sous|chez|lors|à\\s+bord|\\p{L}+(?:é|és|ée|ées|ant|us?|ues?|is|ises?|ies?|its?|ites?|iens?|iennes?|ains?|aines?|ais|aises?|ois|oises?|aux|eurs?|ales?|els|euls))",
} as const;

/** In words between those counted and their verb: the sentence has gone on to another subject, or has had its verb. */
export const OTHER_CLAUSE = {
  en: '(?<!\\p{L})(?:said|says?|told|claim(?:s|ed)|when|where|while|but|because|after|before|as|attack(?:s|ed)|storm(?:s|ed)|open(?:s|ed)\\s+(?:up|fire)|raid(?:s|ed)|burn(?:s|ed)|arrived|entered|stole|fired|came|went|hit|struck|killed|killing|wounding|they|he|she|it)(?!\\p{L})',
  fr: '(?<!\\p{L})(?:dit|disent|affirm\\p{L}+|déclar\\p{L}+|où|quand|lorsque?|tandis|alors|mais|après|avant|parce|car|tuant|blessant|faisant|ils?|elles?|attaqu(?:é|ent|aient|èrent))(?!\\p{L})',
} as const;

/** A verb of its own, unless the words begin with 'who'. */
export const FINITE = {
  en: '(?<!\\p{L})(?:was|were|is|are|has|have|had|did|will|would)(?!\\p{L})',
  fr: '(?<!\\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|\\p{L}{2,}(?:aient|èrent))(?!\\p{L})',
} as const;

/** Plural nouns after a number and a verb that only people suffer, which are none all the same. */
export const NOT_PEOPLE = {
  en: 'cattle|cows?|oxen|sheep|goats?|camels?|donkeys?|horses?|dogs?|animals?|livestock|heads?|elephants?|times?|days?|weeks?|months?|years?|hours?|minutes?|nights?|kilomet\\p{L}+|km|miles?|met(?:re|er)s?|yards?|villages?|towns?|attacks?|raids?|ambush(?:es)?|vehicles?|cars?|buses|coaches|lorr(?:y|ies)|trucks?|pick-?ups?|motorcycles?|motorbikes?|boats?|ships?|planes?|aircraft|helicopters?|jets?|drones?|convoys?|columns?|patrols?|camps?|posts?|bases?|barracks|houses?|homes?|huts?|shops?|schools?|churches|mosques?|bridges?|rifles?|guns?|weapons?|rockets?|shells?|mines?|bombs?|bodies|countries|nations|groups?|percent|times|per|million|or',
  fr: 'têtes?|bœufs?|boeufs?|vaches?|moutons?|chèvres?|chameaux|ânes?|chevaux|chiens?|animaux|bêtes|fois|jours?|semaines?|mois|ans|années?|heures?|minutes?|nuits?|kilomètres?|km|mètres?|villages?|villes?|attaques?|raids?|embuscades?|véhicules?|voitures?|autocars?|cars?|bus|camions?|pick-?ups?|motos?|bateaux?|pirogues?|pinasses?|avions?|hélicoptères?|appareils?|drones?|convois?|colonnes?|patrouilles?|camps?|postes?|bases?|casernes?|maisons?|cases?|boutiques?|écoles?|églises?|mosquées?|ponts?|fusils?|armes?|roquettes?|obus|mines?|bombes?|pays|groupes?|pour|millions?|millier|ou',
} as const;

/** 'Another figure', « un autre bilan »: no other people. */
export const NO_OTHERS = {
  en: 'figures?|counts?|tolls?|numbers?|totals?|accounts?|sources?|versions?|attacks?|vehicles?',
  fr: 'chiffres?|bilans?|décomptes?|comptes?|nombres?|totaux|total|sources?|versions?|attaques?|véhicules?',
} as const;

/** Around the word for what befell them, before a number: 'among those [killed] were', 'parmi les [morts] figurent'. */
export const INTRODUCES = {
  en: [
    '(?:the|those|among\\s+(?:the|those)|people|all)(?:\\s+(?:\\p{L}+\\s+)?\\p{L}+s)?(?:\\s+(?:who|were|was|later))*',
    '(?:\\s+(?:in|at|on|by|from|near)(?:\\s+[\\p{L}\\d’-]+){1,8}?)?,?\\s+(?:were|was|are|included?|includes|including|numbered|comprised?)(?:\\s+also)?',
  ],
  fr: [
    '(?:parmi\\s+(?:les|ces|ses|eux)|au\\s+nombre\\s+des|les|des)(?:\\s+personnes)?(?:\\s+(?:qui\\s+ont\\s+été|ayant\\s+été))?',
    '(?:\\s+(?:dans|à|de|du|lors|par)(?:\\s+[\\p{L}\\d’-]+){1,8}?)?,?\\s+(?:on\\s+(?:compte|dénombre|recense|trouve|déplore|comptait|dénombrait)|figur\\p{L}+|se\\s+trouv\\p{L}+|il\\s+y\\s+a(?:vait)?|sont|étaient|compt\\p{L}+|comprenn?\\p{L}+|inclu\\p{L}+)',
  ],
} as const;

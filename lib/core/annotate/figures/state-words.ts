import type { Figure } from '../../model/incident';

type Measure = Figure['measure'];

/** Nouns and adjectives that, right after a number, are its measure ('30 dead', '12 blessés'). */
export const STATE_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [Measure, string])[]>> = {
  en: [
    [
      'killed',
      'dead|deaths?|fatalities|(?:cut|struck|mowed|hacked)\\s+down|hacked\\s+to\\s+death|lynched|hanged|wiped\\s+out|finished\\s+off|put\\s+out\\s+of\\s+action|succumb(?:ed)?|did\\s+not\\s+(?:survive|come\\s+back|return|make\\s+it)|never\\s+(?:came|returned|made\\s+it)|met\\s+their\\s+deaths?|laid\\s+down\\s+their\\s+lives|drowned|burn(?:ed|t)\\s+(?:alive|to\\s+death)|blown\\s+(?:up|apart)|bodies|corpses|graves|mown\\s+down|laid\\s+to\\s+rest|buried|fell(?=\\s*(?:[.,;]|$|at|in|near|on|that|there))|killed|put\\s+to\\s+death|slain|died?|dies|massacred|murdered|executed|beheaded|perished|shot\\s+dead|gunned\\s+down|slaughtered|lost\\s+their\\s+lives|lives\\s+lost|lost(?=\\s*(?:[.,;:)]|$|in|at|near|on|during|when|as|to|that))|shot(?=\\s*(?:[.,;)]|$|by|and\\s+(?:killed|buried|thrown|dumped)))|neutrali[sz]ed|eliminated|liquidated',
    ],
    [
      'wounded',
      'wounded|injured|injuries|hurt|casualties|burn(?:ed|t)|(?:in|with)\\s+(?:a\\s+)?(?:critical|serious|grave|stable)\\s+condition|critically\\s+ill|suffer(?:ed|ing)?\\s+(?:\\p{L}+\\s+)?(?:injuries|wounds|burns)|(?:flown|rushed|brought|evacuated|admitted)\\s+to\\s+(?:a\\s+|the\\s+)?(?:hospital|clinic)|medically\\s+evacuated|(?:in|taken\\s+to)\\s+(?:a\\s+|the\\s+)?hospital|hospitali[sz]ed|being\\s+treated|with\\s+(?:wounds|injuries|burns)|treated\\s+for|maimed',
    ],
    [
      'abducted',
      'abducted|kidnapped|taken\\s+(?:hostage|captive|prisoner)|(?:held|kept)\\s+(?:hostage|captive|(?:as\\s+)?prisoners?|as\\s+hostages)|held(?=\\s*(?:[,.;:)]|$|and|by|in|at|for|since|on))|captured|seized|snatched|(?:led|marched|dragged|carried|driven)\\s+(?:away|off)|driven\\s+into\\s+the\\s+bush|(?:bundled|herded|loaded|forced)\\s+(?:in|on)to|(?:spirited|hauled)\\s+(?:away|off)|made\\s+prisoners?|in\\s+the\\s+hands\\s+of|prisoner|taken\\s+(?:away|off|from)|in\\s+captivity',
    ],
    [
      'missing',
      'missing|no\\s+trace|vanished|not\\s+(?:been\\s+)?(?:seen|heard\\s+(?:of|from))|nowhere\\s+to\\s+be\\s+found|unaccounted\\s+for|disappeared',
    ],
    [
      'displaced',
      'displaced|(?:driven|chased|expelled)\\s+(?:out|from\\s+their\\s+(?:homes|villages|land))|(?:taken|took|sought)\\s+(?:flight|refuge|shelter)|abandoned\\s+their\\s+(?:homes|villages)|forced\\s+(?:to\\s+flee|from\\s+their\\s+homes)|fled|left\\s+their\\s+homes|(?:made\\s+)?homeless|uprooted',
    ],
    [
      'released',
      'released|freed|exchanged|swapped|rescued|back\\s+home|returned\\s+to\\s+their\\s+families|handed\\s+back|let\\s+out|set\\s+free|liberated|let\\s+go|walked\\s+free|escaped|(?:came|returned|went|sent|flown)\\s+home|regained\\s+their\\s+freedom|(?:turned|handed)\\s+over',
    ],
    [
      'arrested',
      'arrested|detained|apprehended|jailed|imprisoned|locked\\s+up|(?:picked|hauled)\\s+(?:up|in)|(?:placed|put|held)\\s+(?:under\\s+arrest|in\\s+(?:custody|detention))|remanded|rounded\\s+up|(?:taken\\s+into|in)\\s+custody|behind\\s+bars|caught',
    ],
  ],
  fr: [
    [
      'killed',
      'morts?|mortes?|passée?s?\\s+par\\s+les\\s+armes|succombé|fauchée?s?|fusillée?s?|lynchée?s?|pendue?s?|éliminée?s?|liquidée?s?|brûlée?s?\\s+(?:vi(?:fs|ves?)|à\\s+mort)|noyée?s?|anéantie?s?|n[\u0027’]ont\\s+pas\\s+survécu|ne\\s+sont\\s+(?:pas|jamais)\\s+(?:revenus|rentrés)|succomb(?:ent|aient|èrent)|pér(?:irent|issaient)|moururent|tombèrent|trouvèrent\\s+la\\s+mort|perdirent\\s+la\\s+vie|corps|cadavres|dépouilles|tombes|tuée?s?|mise?s?\\s+à\\s+mort|décès|décédée?s?|abattue?s?|exécutée?s?|massacrée?s?|égorgée?s?|assassinée?s?|péri|trouvé\\s+la\\s+mort|laissé\\s+la\\s+vie|trouvent\\s+la\\s+mort|perdu\\s+la\\s+vie|perd(?:ent|aient)\\s+la\\s+vie|meurent|mouraient|périssent|tombée?s?|tombent|tombaient|neutralisée?s?|inhumée?s?|enterrée?s?|mise?s?\\s+hors\\s+de\\s+combat',
    ],
    [
      'wounded',
      "blessée?s?|hospitalisée?s?|graves?(?=\\s*(?:[.,;)]|$))|touchée?s?|brûlée?s?|dans\\s+un\\s+état\\s+(?:grave|critique|sérieux)|(?:admise?s?|évacuée?s?|transportée?s?|soignée?s?)|grièvement\\s+atteinte?s?|à\\s+l['’]hôpital",
    ],
    [
      'abducted',
      'enlevée?s?|kidnappée?s?|ravie?s?|raptée?s?|séquestrée?s?|emportée?s?|conduite?s?\\s+de\\s+force|embarquée?s?|entre\\s+les\\s+mains|prisonniers?|aux\\s+mains|prise?s?\\s+en\\s+otages?|capturée?s?|faits?\\s+prisonniers?|retenue?s?|détenue?s?|emmenée?s?|captifs?|captives?',
    ],
    [
      'missing',
      'disparue?s?|portée?s?\\s+(?:disparue?s?|manquante?s?)|manquent|sans\\s+nouvelles|manquants?|introuvables?|manquent\\s+à',
    ],
    [
      'displaced',
      'déplacée?s?|chassée?s?|jetée?s?\\s+sur\\s+les\\s+routes|pris\\s+la\\s+fuite|trouvé\\s+refuge|contraint(?:e?s)?\\s+(?:à\\s+la\\s+fuite|à\\s+fuir)|dû\\s+fuir|fuyaient|fuient|fuirent|abandonné\\s+leurs?|(?:ont\\s+)?fui|quitté\\s+leurs?|contraint(?:e?s)?\\s+de\\s+fuir',
    ],
    [
      'released',
      'libérée?s?|échangée?s?|élargie?s?|rendue?s?\\s+à\\s+la\\s+liberté|remise?s?\\s+aux\\s+autorités|regagné\\s+leurs?|retrouvé\\s+les\\s+leurs|secourue?s?|relâchée?s?|remise?s?\\s+en\\s+liberté|laissée?s?\\s+partir|rentrée?s?\\s+chez|évadée?s?|retrouv(?:é|ent|aient|èrent)\\s+la\\s+liberté|(?:re)?(?:couvré|gagné|trouvé)\\s+(?:la|leur)\\s+liberté',
    ],
    [
      'arrested',
      'arrêtée?s?|interpellée?s?|incarcérée?s?|mise?s?\\s+(?:aux\\s+arrêts|sous\\s+écrou|en\\s+détention)|placée?s?\\s+(?:en\\s+(?:garde\\s+à\\s+vue|détention)|sous\\s+mandat)|en\\s+garde\\s+à\\s+vue|gardée?s?\\s+à\\s+vue|ramassée?s?|raflée?s?|appréhendée?s?|écrouée?s?|sous\\s+les\\s+verrous',
    ],
  ],
};

import type { Figure } from '../../model/incident';

type Measure = Figure['measure'];
type OfWhom = Figure['of'];

/** Those who are counted, by the noun; in order, the first that matches the whole noun phrase wins. */
export const OF_WHOM_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [OfWhom, string])[]>> =
  {
    en: [
      [
        'peacekeepers',
        'peace-?keepers?|blue\\s+helmets?|(?:U\\.?N\\.?|MINUSMA)\\s+(?:soldiers?|troops|personnel)',
      ],
      ['aid-workers', '(?:aid|humanitarian|relief|health)\\s+workers?|humanitarians'],
      [
        'mercenaries',
        'mercenar(?:y|ies)|contractors?|(?:Wagner|Russian|Africa\\s+Corps)(?:\\s+\\p{L}+)?\\s+(?:fighters?|men|members?|personnel)',
      ],
      ['children', 'child(?:ren)?|schoolchildren|pupils?|girls?|boys?|minors?|babies|schoolgirls?'],
      ['police', 'police(?:men|man)?(?:\\s+officers?)?|gendarmes?|police\\s+personnel'],
      [
        'militiamen',
        'militia(?:men|man)?(?:\\s+(?:members?|fighters?))?|hunters?|dozos?|volunteers?|VDPs?|self-defen[cs]e\\s+(?:fighters?|members?)',
      ],
      [
        'soldiers',
        'soldiers?|troops|servicemen|(?:military|army|security)\\s+(?:personnel|officers?|men|members?)|members?\\s+of\\s+the\\s+(?:army|military|security\\s+forces|armed\\s+forces|defen[cs]e\\s+and\\s+security\\s+forces)|(?:security|armed|government)\\s+forces|officers?|guards?|commandos?|paratroopers?|legionnaires?|recruits?',
      ],
      [
        'militants',
        'militants?|insurgents?|jihadists?|jihadis?|terrorists?|extremists?|fighters?|rebels?|gunmen|gunman|assailants?|attackers?|islamists?|separatists?|bombers?|combatants?|bandits?',
      ],
      [
        'civilians',
        'civilians?|villagers?|residents?|worshippers?|passengers?|farmers?|herders?|herdsmen|traders?|bystanders?|miners?|shoppers?|travellers?|mourners?|inhabitants?|townspeople|non-combatants?',
      ],
      [
        'people',
        'people|persons?|individuals?|men|women|man|woman|hostages?|victims?|migrants?|refugees?|foreigners?|nationals?|tourists?|westerners?|europeans?|workers?|engineers?|journalists?|students?|teachers?|guests?|captives?|detainees?|prisoners?|suspects?|lives|others?|citizens?|drivers?|employees?|diplomats?|officials?|priests?|nuns?|missionar(?:y|ies)|doctors?|nurses?|paramedics?|elders?|notables|pilgrims?|expatriates?|imams?|pastors?|crew|staff|survivors?|comrades?|colleagues?|members?',
      ],
    ],
    fr: [
      [
        'peacekeepers',
        "casques?\\s+bleus?|soldats?\\s+de\\s+la\\s+paix|(?:soldats?|militaires?)\\s+de\\s+(?:l['’]ONU|la\\s+M[Ii][Nn][Uu][Ss][Mm][Aa])",
      ],
      ['aid-workers', '(?:travailleurs?\\s+)?humanitaires?'],
      [
        'mercenaries',
        "mercenaires?|paramilitaires?|(?:combattants?|hommes|éléments|membres)\\s+(?:russes|d[eu]\\s+(?:groupe\\s+)?(?:Wagner|l['’]Africa\\s+Corps))",
      ],
      ['children', 'enfants?|élèves?|écoliers?|écolières?|mineurs?|bébés?|fillettes?'],
      ['police', 'policiers?|gendarmes?'],
      ['militiamen', 'miliciens?|chasseurs?|dozos?|volontaires?|VDP|supplétifs?'],
      [
        'soldiers',
        'soldats?|militaires?|(?:membres|éléments)\\s+des\\s+(?:FDS|FAMa|forces(?:\\s+(?:armées|de\\s+sécurité|de\\s+défense(?:\\s+et\\s+de\\s+sécurité)?))?)|officiers?|gardes?|recrues?|légionnaires?',
      ],
      [
        'militants',
        'djihadistes?|jihadistes?|terroristes?|insurgés?|combattants?|rebelles?|assaillants?|islamistes?|extrémistes?|hommes\\s+armés|séparatistes?|bandits?|kamikazes?',
      ],
      [
        'civilians',
        'civils?|villageois|habitants?|passants?|passagers?|paysans?|agriculteurs?|éleveurs?|bergers?|orpailleurs?|fidèles?|commerçants?|voyageurs?|riverains?|non-combattants?',
      ],
      [
        'people',
        'personnes?|hommes?|femmes?|otages?|victimes?|migrants?|réfugiés?|étrangers?|ressortissants?|touristes?|occidentaux|travailleurs?|ouvriers?|ingénieurs?|journalistes?|étudiants?|enseignants?|captifs?|prisonniers?|détenus?|suspects?|vies|autres|citoyens?|chauffeurs?|employés?|diplomates?|fonctionnaires?|prêtres?|religieuses?|missionnaires?|médecins?|infirmi(?:er|ère)s?|notables?|imams?|pasteurs?|expatriés?|pèlerins?|membres?',
      ],
    ],
  };

/** Nouns and adjectives that, right after a number, are its measure ('30 dead', '12 blessés'). */
export const STATE_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [Measure, string])[]>> = {
  en: [
    [
      'killed',
      'dead|deaths?|fatalities|bodies|corpses|graves|mown\\s+down|laid\\s+to\\s+rest|buried|fell(?=\\s*(?:[.,;]|$|at|in|near|on|that|there))|killed|put\\s+to\\s+death|slain|died?|dies|massacred|murdered|executed|beheaded|perished|shot\\s+dead|gunned\\s+down|slaughtered|lost\\s+their\\s+lives|lives\\s+lost|lost(?=\\s*(?:[.,;:)]|$|in|at|near|on|during|when|as|to|that))|shot(?=\\s*(?:[.,;)]|$|by|and\\s+(?:killed|buried|thrown|dumped)))|burned\\s+(?:alive|to\\s+death)|neutrali[sz]ed',
    ],
    [
      'wounded',
      'wounded|injured|injuries|hurt|(?:in|taken\\s+to)\\s+(?:a\\s+|the\\s+)?hospital|hospitali[sz]ed|being\\s+treated|with\\s+(?:wounds|injuries|burns)|treated\\s+for|maimed',
    ],
    [
      'abducted',
      'abducted|kidnapped|taken\\s+(?:hostage|captive|prisoner)|(?:held|kept)\\s+(?:hostage|captive|(?:as\\s+)?prisoners?|as\\s+hostages)|held(?=\\s*(?:[,.;:)]|$|and|by|in|at|for|since|on))|captured|seized|snatched|(?:led|marched|dragged|carried|driven)\\s+(?:away|off)|driven\\s+into\\s+the\\s+bush|taken\\s+(?:away|off|from)|in\\s+captivity',
    ],
    ['missing', 'missing|no\\s+trace|unaccounted\\s+for|disappeared'],
    [
      'displaced',
      'displaced|driven\\s+from\\s+their\\s+homes|forced\\s+(?:to\\s+flee|from\\s+their\\s+homes)|fled|left\\s+their\\s+homes|(?:made\\s+)?homeless|uprooted',
    ],
    [
      'released',
      'released|freed|exchanged|let\\s+out|set\\s+free|liberated|let\\s+go|walked\\s+free|escaped|(?:came|returned|went|sent|flown)\\s+home|regained\\s+their\\s+freedom|(?:turned|handed)\\s+over',
    ],
    [
      'arrested',
      'arrested|detained|apprehended|rounded\\s+up|(?:taken\\s+into|in)\\s+custody|behind\\s+bars|caught',
    ],
  ],
  fr: [
    [
      'killed',
      'morts?|mortes?|corps|cadavres|dépouilles|tombes|tuée?s?|mise?s?\\s+à\\s+mort|décès|décédée?s?|abattue?s?|exécutée?s?|massacrée?s?|égorgée?s?|assassinée?s?|péri|trouvé\\s+la\\s+mort|laissé\\s+la\\s+vie|trouvent\\s+la\\s+mort|perdu\\s+la\\s+vie|perd(?:ent|aient)\\s+la\\s+vie|meurent|mouraient|périssent|tombée?s?|tombent|tombaient|neutralisée?s?|inhumée?s?|enterrée?s?|mise?s?\\s+hors\\s+de\\s+combat',
    ],
    ['wounded', "blessée?s?|hospitalisée?s?|à\\s+l['’]hôpital"],
    [
      'abducted',
      'enlevée?s?|kidnappée?s?|prise?s?\\s+en\\s+otages?|capturée?s?|faits?\\s+prisonniers?|retenue?s?|détenue?s?|emmenée?s?|captifs?|captives?',
    ],
    ['missing', 'disparue?s?|portée?s?\\s+disparue?s?|manquants?|introuvables?|manquent\\s+à'],
    [
      'displaced',
      'déplacée?s?|chassée?s?|(?:ont\\s+)?fui|quitté\\s+leurs?|contraint(?:e?s)?\\s+de\\s+fuir',
    ],
    [
      'released',
      'libérée?s?|échangée?s?|relâchée?s?|remise?s?\\s+en\\s+liberté|laissée?s?\\s+partir|rentrée?s?\\s+chez|évadée?s?|retrouv(?:é|ent|aient|èrent)\\s+la\\s+liberté|recouvré\\s+la\\s+liberté',
    ],
    ['arrested', 'arrêtée?s?|interpellée?s?|appréhendée?s?|écrouée?s?|sous\\s+les\\s+verrous'],
  ],
};

/** Active verbs and nouns that a number follows ('killing 40', 'coûté la vie à 40'). */
export const ACTION_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [Measure, string])[]>> =
  {
    en: [
      [
        'killed',
        'kill(?:ed|s|ing)?|(?:claim|cost|took|taking|tak)(?:ed|ing|es|s)?\\s+(?:the\\s+)?li(?:ves|fe)\\s+of|(?:deaths?|killings?|massacre|murders?|execution)\\s+of|massacr(?:ed|ing)|murder(?:ed|ing)|execut(?:ed|ing)|slaughter(?:ed|ing)|behead(?:ed|ing)|shot(?:\\s+dead)?|gunned\\s+down|among\\s+the\\s+(?:dead|victims)(?:\\s+(?:were|are))?|(?:slit|cut)(?:ting)?\\s+the\\s+throats?\\s+of|burial\\s+of|burn(?:ed|t|ing)(?=.{1,40}\\balive)|t(?:ook|aking|akes)(?=.{1,30}\\blives\\b)|cost(?:ing)?\\s+(?:the|its|an?)\\s+\\p{L}+|cost(?:ing)?(?=.{1,40}\\bli(?:ves|fe)\\b)|(?:price|cost|loss)\\s+of|put(?:ting)?(?=.{1,40}\\bto\\s+death)|bod(?:y|ies)\\s+of|bur(?:ied|y|ying)|los(?:t|ing)|neutrali[sz](?:ed|ing)|eliminat(?:ed|ing)',
      ],
      ['wounded', 'wound(?:ed|s|ing)|injur(?:ed|es|ing)|hurt(?:ing)?'],
      [
        'abducted',
        'abduct(?:ed|s|ing)|kidnap(?:ped|ping|s)?|(?:kidnapping|abduction|capture)\\s+of|captur(?:ed?|es|ing)|seiz(?:ed?|es|ing)|snatch(?:ed|ing)|(?:led|carried|marched)\\s+(?:away|off)|(?:made|drove|driven)\\s+off\\s+with|kept|keep(?:s|ing)|hold(?:s|ing)?|held|(?:took|takes?|taking|led|leading|show(?:ed|ing|s)|parad(?:ed|ing)|present(?:ed|ing))(?=.*\\b(?:hostages?|captives?|prisoners?))',
      ],
      [
        'displaced',
        'displac(?:ed|es|ing)|uproot(?:ed|ing)|forc(?:ed|ing)(?=.*\\b(?:flee|from\\s+their))|driv(?:en|ing)(?=.*\\bfrom\\s+their)|displacement\\s+of',
      ],
      [
        'released',
        'releas(?:ed|es|ing)|let(?:ting)?(?=.{1,40}\\bgo\\b)|freed|freeing|frees|liberat(?:ed|ing)|(?:release|liberation)\\s+of',
      ],
      [
        'arrested',
        'arrest(?:ed|s|ing)|round(?:ed|ing|s)\\s+up|detain(?:ed|s|ing)|apprehend(?:ed|ing)|(?:arrest|detention)\\s+of',
      ],
    ],
    fr: [
      [
        'killed',
        "tu(?:é|er|ant|e|ent|èrent|ait|aient)|(?:coûté|coûtant|coûter)\\s+la\\s+vie\\s+(?:à|d['’e])|(?:la\\s+)?mort\\s+d(?:es?|['’])|corps\\s+(?:sans\\s+vie\\s+)?d(?:es?|['’])|enterr(?:é|ant|ait|aient|e|ent)|emport(?:é|ant|ait|aient)|fauch(?:é|ant|ait|aient)|massacr(?:é|ant|er)|exécut(?:é|ant|er)|égorg(?:é|ant)|assassin(?:é|ant|at\\s+de)|abatt(?:u|ant|re)|perdu|neutralis(?:é|ant|er)|élimin(?:é|ant|er)",
      ],
      ['wounded', 'bless(?:é|ant|er|e|ent|ait|aient)'],
      [
        'abducted',
        "enlev(?:é|ant|er)|kidnapp(?:é|ant|er)|enlèvement\\s+d(?:e|['’])|captur(?:é|ant|er|ait|aient)|emmen(?:é|ant|ait|aient)|reten(?:u|ant|ait|aient)|retien(?:t|nent)|déten(?:u|ant|ait|aient)|détien(?:t|nent)|(?:pris|prenant|prenait|montr\\p{L}+|présent\\p{L}+|exhib\\p{L}+)(?=.*\\b(?:otages?|prisonniers?|captifs?))",
      ],
      [
        'displaced',
        "déplac(?:é|ant|er)|chass(?:é|ant)|(?:poussé|forcé|contraint)(?=.*\\bfuir)|déplacement\\s+d(?:e|['’])",
      ],
      [
        'released',
        "libér(?:é|ant|er|ait|aient|ation\\s+d(?:e|['’]))|relâch(?:é|ant|er)|laiss(?:é|ant|er)\\s+(?:re)?partir",
      ],
      [
        'arrested',
        "arrêt(?:é|ant|er)|interpell(?:é|ant|er)|arrestation\\s+d(?:e|['’])|interpellation\\s+d(?:e|['’])",
      ],
    ],
  };

/** A count of the dead, up to its number: 'put the loss at Tessit at', 'le bilan de l’attaque passe à'. */
export const TOLL_WORDS: Readonly<Record<'en' | 'fr', string>> = {
  en: "(?:toll|loss(?:es)?|(?:number|count|tally)\\s+of\\s+(?:the\\s+|its\\s+|those\\s+|people\\s+)?(?:dead|deaths|killed|victims)|(?:the(?:\\s+\\p{L}+['’]s)?|its|their)\\s+dead)(?:,?\\s+[\\p{L}\\d'’-]+){0,16}?,?\\s+(?:to|at|of|as|into|is|was|were|from|reached|had|numbered|exceeds|passed)",
  fr: "(?:bilan|pertes?|nombre\\s+(?:de|des)\\s+(?:morts|victimes|tués))(?:\\s+[\\p{L}\\d'’-]+){0,8}?\\s+(?:à|de|est|était)",
};

/** The same of the wounded: 'put the number of injured at'. */
export const WOUNDED_TOLL_WORDS: Readonly<Record<'en' | 'fr', string>> = {
  en: "(?:number|count|tally)\\s+of\\s+(?:the\\s+)?(?:injured|wounded|casualties)(?:\\s+[\\p{L}\\d'’-]+){0,8}?\\s+(?:to|at|of|as|is|was)",
  fr: "nombre\\s+(?:de|des)\\s+blessés(?:\\s+[\\p{L}\\d'’-]+){0,8}?\\s+(?:à|de|est|était)",
};

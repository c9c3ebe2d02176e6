import type { Figure } from '../../model/incident';

type Measure = Figure['measure'];

/** Active verbs and nouns that a number follows ('killing 40', 'coûté la vie à 40'). */
export const ACTION_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [Measure, string])[]>> =
  {
    en: [
      [
        'killed',
        'kill(?:ed|s|ing)?|sl(?:ew|ay(?:s|ing)?)|lynch(?:ed|ing)|hang(?:ed|ing)|(?:cut|mow|hack|gunn?)(?:ed|n|ting|ing)?\\s+down|wip(?:ed|ing)\\s+out|finish(?:ed|ing)\\s+off|mourn(?:s|ed|ing)?|died\\s+(?:along\\s+|together\\s+)?with|(?:shooting|slaying|slaughter|beheading|lynching|loss|funerals?|drowning)\\s+of|(?:claim|cost|took|taking|tak)(?:ed|ing|es|s)?\\s+(?:the\\s+)?li(?:ves|fe)\\s+of|(?:deaths?|killings?|massacre|murders?|execution)\\s+of|massacr(?:ed|ing)|murder(?:ed|ing)|execut(?:ed|ing)|slaughter(?:ed|ing)|behead(?:ed|ing)|shot(?:\\s+dead)?|gunned\\s+down|among\\s+the\\s+(?:dead|victims)(?:\\s+(?:were|are))?|(?:slit|cut)(?:ting)?\\s+the\\s+throats?\\s+of|burial\\s+of|burn(?:ed|t|ing)(?=.{1,40}\\balive)|t(?:ook|aking|akes)(?=.{1,30}\\blives\\b)|cost(?:ing)?\\s+(?:the|its|an?)\\s+\\p{L}+|cost(?:ing)?(?=.{1,40}\\bli(?:ves|fe)\\b)|(?:price|cost|loss)\\s+of|put(?:ting)?(?=.{1,40}\\bto\\s+death)|bod(?:y|ies)\\s+of|bur(?:ied|y|ying)|los(?:t|ing)|neutrali[sz](?:ed|ing)|eliminat(?:ed|ing)',
      ],
      [
        'wounded',
        'wound(?:ed|s|ing)|maim(?:ed|s|ing)|treat(?:ed|s|ing)|(?:wounding|injur(?:y|ies))\\s+(?:of|to)|injur(?:ed|es|ing)|hurt(?:ing)?',
      ],
      [
        'abducted',
        'abduct(?:ed|s|ing)|kidnap(?:ped|ping|s)?|(?:kidnapping|abduction|capture)\\s+of|captur(?:ed?|es|ing)|seiz(?:ed?|es|ing)|snatch(?:ed|es|ing)|(?:bundl|herd|load|forc)(?:ed|ing)(?=.*\\b(?:in|on)to\\s)|(?:seizure|kidnappings?|abductions?|taking)\\s+of|(?:dragged|hauled|spirited|marching|carrying|leading|dragging)\\s+(?:away|off)|(?:led|carried|marched)\\s+(?:away|off)|(?:made|drove|driven)\\s+off\\s+with|kept|keep(?:s|ing)|hold(?:s|ing)?|held|(?:took|takes?|taken|taking|led|leading|made|making|show(?:ed|ing|s)|parad(?:ed|ing)|present(?:ed|ing))(?=.*\\b(?:hostages?|captives?|prisoners?|away|with\\s+them))',
      ],
      [
        'missing',
        '(?:fate|whereabouts|disappearance)\\s+of|(?:search(?:ed|ing)?|look(?:ed|ing)?)\\s+for|no\\s+(?:word|news|trace|sign)\\s+(?:of|from)|without\\s+(?:news|word)\\s+(?:of|from)',
      ],
      [
        'displaced',
        'displac(?:ed|es|ing)|(?:sent|sending)(?=.*\\bfleeing)|chas(?:ed|ing)(?=.*\\bfrom\\s+their)|(?:flight|exodus)\\s+of|uproot(?:ed|ing)|forc(?:ed|ing)(?=.*\\b(?:flee|from\\s+their))|driv(?:en|ing)(?=.*\\bfrom\\s+their)|displacement\\s+of',
      ],
      [
        'released',
        'releas(?:ed|es|ing)|rescu(?:ed|es|ing)|free(?=\\s+\\S+\\s+(?:hostages|captives|prisoners|of))|(?:hand|turn)(?:ed|ing)\\s+(?:over|back)|set(?:ting)?(?=.{1,40}\\bfree\\b)|(?:freeing|rescue|return|exchange)\\s+of|let(?:ting)?(?=.{1,40}\\bgo\\b)|freed|freeing|frees|liberat(?:ed|ing)|(?:release|liberation)\\s+of',
      ],
      [
        'arrested',
        'arrest(?:ed|s|ing)|jail(?:ed|s|ing)|imprison(?:ed|ing)|(?:pick|haul)(?:ed|ing)\\s+(?:up|in)|(?:arrests|capture\\s+and\\s+detention)\\s+of|round(?:ed|ing|s)\\s+up|detain(?:ed|s|ing)|apprehend(?:ed|ing)|(?:arrest|detention)\\s+of',
      ],
    ],
    fr: [
      [
        'killed',
        "parmi\\s+les\\s+(?:victimes|morts|tués)(?:,?\\s+\\p{L}+){0,4}?|fusill(?:é|er|ant|ent|aient)|lynch(?:é|er|ant)|pleur(?:e|ent|é|aient)|(?:exécution|assassinat|massacre|meurtre|décès|perte|disparition\\s+tragique)s?\\s+d(?:es?|['’])|pass(?:é|er|ant)(?=.*par\\s+les\\s+armes)|déplor(?:e|ent|é|ant|ait|aient)(?:\\s+la\\s+(?:mort|perte)\\s+d(?:es?|['’]))?|ôt(?:é|ant)\\s+la\\s+vie\\s+[àa]|(?:mis|mettant)(?=.*(?:à\\s+mort|hors\\s+de\\s+combat))|liquid(?:é|ant|er)|tu(?:é|er|ant|e|ent|èrent|ait|aient)|(?:coûté|coûtant|coûter|coûte|coûtait)\\s+la\\s+vie\\s+(?:à|d['’e])|(?:la\\s+)?mort\\s+d(?:es?|['’])|corps\\s+(?:sans\\s+vie\\s+)?d(?:es?|['’])|enterr(?:é|ant|ait|aient|e|ent)|emport(?:é|ant|ait|aient)(?!.{1,40}(?:otages?|captifs?|prisonniers?))|fauch(?:é|ant|ait|aient)|massacr(?:é|ant|er)|exécut(?:é|ant|er)|égorg(?:é|ant)|assassin(?:é|ant|at\\s+de)|abat(?:tu|tant|tre|tent|taient|tait)?|égorg(?:er|ent|ent|eaient)|massacr(?:ent|aient)|exécut(?:ent|aient)|assassin(?:er|ent|aient)|perdu|neutralis(?:é|ant|er)|élimin(?:é|ant|er)",
      ],
      ['wounded', 'bless(?:é|ant|er|e|ent|ait|aient)'],
      [
        'abducted',
        "enlev(?:é|ant|er|ait|aient)|enlèv(?:e|ent)|rav(?:i|issant)|séquestr(?:é|ant|er|ent)|(?:emport|embarqu|emmèn|captur)(?:é|ant|ait|aient|e|ent)|(?:capture|rapt|prise\\s+d['’]otages?)\\s+d(?:es?|['’])|kidnapp(?:é|ant|er)|enlèvements?\\s+d(?:es?|['’])|captur(?:é|ant|er|ait|aient)|emmen(?:é|ant|ait|aient)|reten(?:u|ant|ait|aient)|retien(?:t|nent)|déten(?:u|ant|ait|aient)|détien(?:t|nent)|(?:pris|prenant|prenait|prend|prennent|fait|faisant|montr\\p{L}+|présent\\p{L}+|exhib\\p{L}+)(?=.*\\b(?:otages?|prisonniers?|captifs?))",
      ],
      [
        'missing',
        "(?:sans\\s+nouvelles?|sort|disparition|recherche|trace|à\\s+la\\s+recherche)\\s+d(?:es?|['’])|recherch(?:e|ent|ait|aient)",
      ],
      [
        'displaced',
        "déplac(?:é|ant|er)|(?:jet|jeté|lanc)(?:é|ant|ait)?(?=.*routes)|jeté\\s+sur\\s+les\\s+routes|(?:exode|fuite)\\s+d(?:es?|['’])|mis\\s+en\\s+fuite|chass(?:é|ant)|(?:poussé|forcé|contraint)(?=.*\\b(?:fuir|fuite))|déplacement\\s+d(?:e|['’])",
      ],
      [
        'released',
        "libér(?:é|ant|er|ait|aient|ation\\s+d(?:es?|['’]))|relâch(?:é|ant|er|e|ent)|(?:élargissement|retour)\\s+d(?:es?|['’])|remis(?=.*(?:liberté|autorités))|échang(?:é|ant|er|eant)|laiss(?:é|ant|er)\\s+(?:re)?partir",
      ],
      [
        'arrested',
        "arrêt(?:é|ant|er)|(?:incarcér|appréhend|écrou|rafl|ramass)(?:é|ant|er)|(?:capture|détention)\\s+de\\s+suspects|interpell(?:é|ant|er)|(?:arrestation|interpellation|détention|incarcération)s?\\s+d(?:es?|['’])",
      ],
    ],
  };

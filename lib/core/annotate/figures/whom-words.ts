import type { Figure } from '../../model/incident';

type OfWhom = Figure['of'];

/** Those who are counted, by the noun; in order, the first that matches the whole noun phrase wins. */
export const OF_WHOM_WORDS: Readonly<Record<'en' | 'fr', readonly (readonly [OfWhom, string])[]>> =
  {
    en: [
      [
        'peacekeepers',
        'peace-?keepers?|blue\\s+helmets?|(?:U\\.?N\\.?|MINUSMA)\\s+(?:soldiers?|troops|personnel)',
      ],
      [
        'aid-workers',
        '(?:aid|humanitarian|relief|health|NGO|charity|Red\\s+Cross|Red\\s+Crescent)\\s+(?:workers?|staff|employees?|members?)|humanitarians|first[- ]responders?',
      ],
      [
        'mercenaries',
        'mercenar(?:y|ies)|contractors?|(?:fighters?|men|members?|soldiers?|troops)\\s+(?:of|from)\\s+(?:the\\s+)?(?:Wagner|Africa\\s+Corps|Russian\\s+(?:mercenary\\s+)?(?:group|company))(?:\\s+group)?|(?:Wagner|Russian|Africa\\s+Corps)(?:\\s+\\p{L}+)?\\s+(?:fighters?|men|members?|personnel|soldiers?|operatives?|troops)|(?:Russian\\s+)?paramilitar(?:y|ies)|Russians|soldiers?\\s+of\\s+fortune',
      ],
      ['children', 'child(?:ren)?|schoolchildren|pupils?|girls?|boys?|minors?|babies|schoolgirls?'],
      ['police', 'police(?:men|man)?(?:\\s+officers?)?|gendarmes?|police\\s+personnel'],
      [
        'militiamen',
        'militia(?:men|man)?(?:\\s+(?:members?|fighters?))?|(?:dozo\\s+)?hunters?|dozos?|auxiliar(?:y|ies)|vigilantes?|volunteers?|VDPs?|self-defen[cs]e\\s+(?:fighters?|members?)',
      ],
      [
        'soldiers',
        'soldiers?|troops|servicemen|special\\s+forces|(?:military|army|security)\\s+(?:personnel|officers?|men|members?)|members?\\s+of\\s+the\\s+(?:national\\s+guard|army|military|security\\s+forces|armed\\s+forces|defen[cs]e\\s+and\\s+security\\s+forces)|(?:security|armed|government)\\s+forces|(?:customs\\s+)?officers?|generals|colonels|captains|lieutenants?|sergeants?|corporals?|majors?|privates|warrant\\s+officers?|guards?|guardsmen|conscripts?|commandos?|servicewomen|gunners|airmen|paratroopers?|legionnaires?|recruits?',
      ],
      [
        'militants',
        'militants?|insurgents?|jihadists?|jihadis?|terrorists?|extremists?|fighters?|rebels?|gunmen|gunman|assailants?|attackers?|islamists?|separatists?|bombers?|combatants?|bandits?|kidnappers?|hostage-takers|captors|abductors',
      ],
      [
        'civilians',
        'civilians?|villagers?|residents?|worshippers?|churchgoers?|wedding\\s+guests|party-?goers|fishermen|merchants?|truckers?|patients?|locals|passengers?|farmers?|herders?|herdsmen|traders?|bystanders?|miners?|shoppers?|customers|diners|holidaymakers|travellers?|mourners?|inhabitants?|townspeople|townsfolk|parishioners?|shepherds?|peasants?|shopkeepers?|nomads?|pastoralists?|non-combatants?',
      ],
      [
        'people',
        'people|persons?|individuals?|men|women|man|woman|hostages?|victims?|migrants?|refugees?|foreigners?|nationals?|tourists?|westerners?|europeans?|workers?|engineers?|journalists?|students?|teachers?|guests?|captives?|detainees?|prisoners?|suspects?|inmates?|protest(?:e|o)rs?|demonstrators?|activists?|youths?|patients|relatives|husbands|brothers|sisters|cousins|neighbours|neighbors|nephews|uncles|sons|lives|(?<!each\\s)others?|citizens?|drivers?|employees?|diplomats?|officials?|priests?|nuns?|missionar(?:y|ies)|doctors?|nurses?|paramedics?|elders?|notables|pilgrims?|expatriates?|imams?|pastors?|crew|staff|survivors?|comrades?|colleagues?|families|households|monks|aides|advisers|ministers|mayors|councillors|chiefs|judges|lawyers|agents?|occupants|parents|mothers|fathers|daughters|wives|bodyguards|technicians|sailors|pilots|clerics|preachers|marabouts|reporters|scouts|labourers|prospectors|diggers|own|adults|teenagers?|elders|leaders|commanders|deputies|escapees|returnees|members?',
      ],
    ],
    fr: [
      [
        'peacekeepers',
        "casques?\\s+bleus?|soldats?\\s+de\\s+la\\s+paix|(?:soldats?|militaires?)\\s+de\\s+(?:l['’]ONU|la\\s+M[Ii][Nn][Uu][Ss][Mm][Aa])",
      ],
      [
        'aid-workers',
        "(?:travailleurs?\\s+|agents?\\s+|employés?\\s+)?humanitaires?|(?:employés?|membres|agents|collaborateurs|salariés)\\s+(?:d['’](?:une?\\s+)?|de\\s+la\\s+)(?:ONG|Croix-Rouge|organisations?\\s+(?:humanitaires?|non\\s+gouvernementales?))|secouristes?|soignants?",
      ],
      [
        'mercenaries',
        "mercenaires?|paramilitaires?|supplétifs?\\s+russes?|instructeurs?\\s+russes?|Russes|(?:soldats?|militaires?)\\s+russes?|(?:combattants?|hommes|éléments|membres)\\s+(?:russes|d[eu]\\s+(?:groupe\\s+)?(?:Wagner|l['’]Africa\\s+Corps))",
      ],
      ['children', 'enfants?|élèves?|écoliers?|écolières?|mineurs?|bébés?|fillettes?'],
      ['police', 'policiers?|gendarmes?'],
      [
        'militiamen',
        'miliciens?|chasseurs?(?:\\s+(?:dozos?|dogons?|traditionnels))?|dozos?|volontaires?(?:\\s+pour\\s+la\\s+défense\\s+de\\s+la\\s+patrie)?|koglweogos?|VDP|supplétifs?',
      ],
      [
        'soldiers',
        'soldate?s?|militaires?|troupiers?|appelés|tirailleurs?|commandos?|parachutistes?|brigadiers?|caporal|caporaux|adjudants?|sous-lieutenants?|personnels?\\s+(?:FAMa|militaires?|des\\s+FAMa)|généraux|colonels|capitaines|lieutenants|sergents?|sous-officiers?|(?:membres|éléments)\\s+des\\s+(?:FDS|FAMa|forces(?:\\s+(?:armées|de\\s+sécurité|de\\s+défense(?:\\s+et\\s+de\\s+sécurité)?))?)|officiers?|gardes?(?!\\s+du\\s+corps)|recrues?|légionnaires?',
      ],
      [
        'militants',
        'djihadistes?|jihadistes?|terroristes?|insurgés?|combattants?|rebelles?|assaillants?|islamistes?|extrémistes?|hommes\\s+armés|séparatistes?|bandits?|kamikazes?|ravisseurs?|preneurs\\s+d[\u0027’]otages',
      ],
      [
        'civilians',
        'civils?|clients?|vacanciers|baigneurs|villageois(?:es)?|pêcheurs?|marchands?|cultivateurs?|forains|convives|noceurs|transporteurs?|camionneurs?|habitants?|passants?|passagers?|paysans?|agriculteurs?|éleveurs?|bergers?|orpailleurs?|fidèles?|commerçants?|voyageurs?|riverains?|paroissiens?|chalands|ruraux|citadins|nomades|pasteurs\\s+nomades|non-combattants?',
      ],
      [
        'people',
        'personnes?|hommes?|femmes?|otages?|victimes?|migrants?|réfugiés?|étrangers?|ressortissants?|touristes?|occidentaux|travailleurs?|ouvriers?|ingénieurs?|journalistes?|étudiants?|enseignants?|captifs?|prisonniers?|détenus?|suspects?|manifestant(?:e)?s?|jeunes|militants|activistes?|vieillards?|adolescente?s?|proches|filles|garçons|femmes|familles|individus?|vies|autres|citoyens?|chauffeurs?|employés?|diplomates?|fonctionnaires?|prêtres?|religieuses?|missionnaires?|médecins?|infirmi(?:er|ère)s?|notables?|imams?|pasteurs?|expatriés?|pèlerins?|déplacés|familles|ménages|moines|conseillers|ministres|maires|élus|chefs|juges|avocats|agents|occupants|parents|mères|pères|fils|frères|sœurs|cousins|neveux|voisins|oncles|époux|collaborateurs|gardes\\s+du\\s+corps|techniciens|marins|pilotes|marabouts|prêcheurs|reporters|salariés|gardiens?|vigiles|collègues|confrères|instituteurs?|institutrices?|professeurs?|convoyeurs|apprentis|jeunes\\s+gens|fugitifs?|survivants|rescapés|camarades|compagnons|(?<=des\\s)(?:siens|leurs|nôtres)|invités|membres?',
      ],
    ],
  };

/** A count of the dead, up to its number: 'put the loss at Tessit at', 'le bilan de l’attaque passe à'. */
export const TOLL_WORDS: Readonly<Record<'en' | 'fr', string>> = {
  en: "(?:toll|loss(?:es)?|fatalities|deaths|(?:number|count|tally)\\s+(?:of\\s+)?(?:the\\s+|its\\s+|those\\s+|people\\s+)?(?:dead|deaths|killed|victims)|(?:the(?:\\s+\\p{L}+(?:['’]s)?){0,2}|its|their)\\s+dead)(?:,?\\s+[\\p{L}\\d'’-]+){0,16}?,?\\s+(?:to|at|of|as|into|is|was|were|from|reach(?:ed|es)|hits?|topp?(?:ed|s)|stood\\s+at|stands\\s+at|had|been|number|numbered|exceeds?|passe[sd]|surpass(?:es|ed)|stood\\s+at|nears|approaches)",
  fr: "(?:bilan|pertes?|(?:nombre|chiffre)\\s+(?:de|des)\\s+(?:morts|victimes|tués|décès|personnes\\s+tuées))(?:,?\\s+[\\p{L}\\d'’-]+){0,9}?,?\\s+(?:à|de|est|était|atteint|atteindre|atteignait|dépass\\p{L}+|compte|monte\\s+à|établit\\s+à)",
};

/** The same of the wounded: 'put the number of injured at'. */
export const WOUNDED_TOLL_WORDS: Readonly<Record<'en' | 'fr', string>> = {
  en: "(?:number|count|tally)\\s+of\\s+(?:the\\s+)?(?:injured|wounded|casualties)(?:\\s+[\\p{L}\\d'’-]+){0,8}?,?\\s+(?:to|at|of|as|is|was|reached|topped|exceeds?|exceeded|passed|rose\\s+to|hit)",
  fr: "nombre\\s+(?:de|des)\\s+blessés(?:\\s+[\\p{L}\\d'’-]+){0,8}?,?\\s+(?:à|de|est|était|atteint|dépass\\p{L}+)",
};

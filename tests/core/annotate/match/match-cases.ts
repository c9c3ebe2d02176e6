/** One named case: names as recorded, a text, and what must be found, as `[surface, name]`. */
export interface MatchCase {
  readonly it: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly found: readonly (readonly [surface: string, name: string])[];
}

/** Run against the matcher and against the oracle. */
export const MATCH_CASES: readonly MatchCase[] = [
  { it: 'finds a name', names: ['Gao'], text: 'They left Gao at dawn.', found: [['Gao', 'Gao']] },
  { it: 'finds nothing in nothing', names: ['Gao'], text: '', found: [] },
  {
    it: 'finds a name that is the whole text',
    names: ['Gao'],
    text: 'Gao',
    found: [['Gao', 'Gao']],
  },
  {
    it: 'ignores a name inside a word',
    names: ['Mali'],
    text: 'Malians, Somalia, Malinke',
    found: [],
  },
  {
    it: 'ignores diacritics in the text',
    names: ['Menaka'],
    text: 'à Ménaka',
    found: [['Ménaka', 'Menaka']],
  },
  {
    it: 'ignores diacritics in the name',
    names: ['Ménaka'],
    text: 'in Menaka',
    found: [['Menaka', 'Ménaka']],
  },
  {
    it: 'reads decomposed letters',
    names: ['Ménaka'],
    text: 'Me\u0301naka',
    found: [['Me\u0301naka', 'Ménaka']],
  },
  {
    it: 'finds a dateline in capitals',
    names: ['Bamako'],
    text: 'BAMAKO (Reuters)',
    found: [['BAMAKO', 'Bamako']],
  },
  { it: 'wants the capital of a name', names: ['Gao'], text: 'the gao of it', found: [] },
  {
    it: 'wants each capital of a name',
    names: ['Islamic State'],
    text: 'to found an Islamic state there',
    found: [],
  },
  {
    it: 'lets common nouns be small',
    names: ['Wagner Group'],
    text: 'the Wagner group left',
    found: [['Wagner group', 'Wagner Group']],
  },
  {
    it: 'wants all capitals of an acronym',
    names: ['US'],
    text: 'They told us. The US agreed. Us too.',
    found: [['US', 'US']],
  },
  {
    it: 'takes the small letters of a mixed acronym in capitals',
    names: ['FAMa'],
    text: 'FAMa, FAMA',
    found: [
      ['FAMa', 'FAMa'],
      ['FAMA', 'FAMa'],
    ],
  },
  {
    it: 'takes the longest name',
    names: ['Islamic State', 'Islamic State in the Greater Sahara', 'Sahara'],
    text: 'Islamic State in the Greater Sahara',
    found: [['Islamic State in the Greater Sahara', 'Islamic State in the Greater Sahara']],
  },
  {
    it: 'falls back when the longer name breaks off',
    names: ['Islamic State', 'Islamic State in the Greater Sahara'],
    text: 'Islamic State in the Sahel',
    found: [['Islamic State', 'Islamic State']],
  },
  {
    it: 'falls back over a prefix that is no name',
    names: ['Al Hassan Ag Abdoul', 'Hassan'],
    text: 'Al Hassan Ag left',
    found: [['Hassan', 'Hassan']],
  },
  {
    it: 'finds neighbours',
    names: ['Mali', 'Niger'],
    text: 'Mali, Niger and Mali',
    found: [
      ['Mali', 'Mali'],
      ['Niger', 'Niger'],
      ['Mali', 'Mali'],
    ],
  },
  {
    it: 'leaves the possessive out',
    names: ['Mali'],
    text: "Mali's army, Mali’s coast",
    found: [
      ['Mali', 'Mali'],
      ['Mali', 'Mali'],
    ],
  },
  {
    it: 'finds a name in a compound',
    names: ['JNIM', 'al-Qaeda'],
    text: 'JNIM-linked and al-Qaeda-linked',
    found: [
      ['JNIM', 'JNIM'],
      ['al-Qaeda', 'al-Qaeda'],
    ],
  },
  {
    it: 'finds two names in a compound',
    names: ['Kwala', 'Mourdiah'],
    text: 'the Kwala-Mourdiah road',
    found: [
      ['Kwala', 'Kwala'],
      ['Mourdiah', 'Mourdiah'],
    ],
  },
  {
    it: 'takes hyphen and space for the same',
    names: ['Al-Qaeda'],
    text: 'Al Qaeda, Al‑Qaeda, Al–Qaeda',
    found: [
      ['Al Qaeda', 'Al-Qaeda'],
      ['Al‑Qaeda', 'Al-Qaeda'],
      ['Al–Qaeda', 'Al-Qaeda'],
    ],
  },
  {
    it: 'takes a no-break space for a space',
    names: ['Burkina Faso'],
    text: 'au Burkina\u00a0Faso, Burkina\u202fFaso',
    found: [
      ['Burkina\u00a0Faso', 'Burkina Faso'],
      ['Burkina\u202fFaso', 'Burkina Faso'],
    ],
  },
  {
    it: 'takes several spaces for one',
    names: ['Burkina Faso'],
    text: 'Burkina   Faso',
    found: [['Burkina   Faso', 'Burkina Faso']],
  },
  {
    it: 'does not see soft hyphens',
    names: ['Tinzaouaten'],
    text: 'Tin\u00adzaouaten',
    found: [['Tin\u00adzaouaten', 'Tinzaouaten']],
  },
  {
    it: 'does not see zero-width characters',
    names: ['Gao'],
    text: 'G\u200bao \ufeffGao',
    found: [
      ['G\u200bao', 'Gao'],
      ['Gao', 'Gao'],
    ],
  },
  {
    it: 'takes all apostrophes for one',
    names: ["Jama'at Nusrat"],
    text: 'Jama’at Nusrat, Jamaʼat Nusrat',
    found: [
      ['Jama’at Nusrat', "Jama'at Nusrat"],
      ['Jamaʼat Nusrat', "Jama'at Nusrat"],
    ],
  },
  {
    it: 'does without the apostrophe',
    names: ["N'gorkou"],
    text: 'Ngorkou',
    found: [['Ngorkou', "N'gorkou"]],
  },
  {
    it: 'parts a French elision',
    names: ['EIGS', 'Ansongo'],
    text: "l'EIGS près d’Ansongo",
    found: [
      ['EIGS', 'EIGS'],
      ['Ansongo', 'Ansongo'],
    ],
  },
  { it: 'does not cross a block', names: ['Burkina Faso'], text: 'Burkina\nFaso', found: [] },
  {
    it: 'does not cross other punctuation',
    names: ['Burkina Faso'],
    text: 'Burkina, Faso; Burkina. Faso',
    found: [],
  },
  {
    it: 'matches punctuation that is in the name',
    names: ['Peace, Security & Development'],
    text: 'Peace, Security & Development',
    found: [['Peace, Security & Development', 'Peace, Security & Development']],
  },
  {
    it: 'finds a name in brackets and quotes',
    names: ['JNIM'],
    text: '(JNIM) “JNIM” «JNIM»',
    found: [
      ['JNIM', 'JNIM'],
      ['JNIM', 'JNIM'],
      ['JNIM', 'JNIM'],
    ],
  },
  { it: 'folds ligatures', names: ['Coeur'], text: 'le Cœur', found: [['Cœur', 'Coeur']] },
  {
    it: 'reads digits as part of a word',
    names: ['G5 Sahel', 'G5'],
    text: 'G5 Sahel, G55',
    found: [['G5 Sahel', 'G5 Sahel']],
  },
  {
    it: 'reads Arabic without its vowel signs',
    names: ['مالي'],
    text: 'في مَالي اليوم',
    found: [['مَالي', 'مالي']],
  },
  {
    it: 'steps over letters beyond the first plane',
    names: ['Gao'],
    text: '🙂Gao🙂',
    found: [['Gao', 'Gao']],
  },
];

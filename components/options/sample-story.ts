import type { Language } from '../../lib/core/i18n/translate';
import type { RecordType } from '../../lib/core/model/entity';

/** A stretch of the sample: plain, or a name of a record. */
export type Stretch =
  | string
  | { readonly text: string; readonly type: RecordType; readonly of: string };

const name = (text: string, type: RecordType, of: string): Stretch => ({ text, type, of });

/** Two sections of a made-up story on recorded facts, with names of most kinds and some of them twice. */
export const SAMPLE_STORY: Readonly<Record<Language, readonly (readonly Stretch[])[]>> = {
  en: [
    [
      name('JNIM', 'group', 'jnim'),
      ' said that it had ',
      name('taken the base at Boulkessi', 'incident', 'attack'),
      ' in ',
      name('Mali', 'place', 'mali'),
      ' on 1 June 2025. ',
      name('JNIM', 'group', 'jnim'),
      ' is led by ',
      name('Iyad Ag Ghaly', 'person', 'ghaly'),
      '; ',
      name('Mali', 'place', 'mali'),
      ' lies at the centre of its war.',
    ],
    [
      name('Operation Barkhane', 'operation', 'barkhane'),
      ' had left ',
      name('Mali', 'place', 'mali'),
      ' in 2022, ',
      name('MINUSMA', 'mission', 'minusma'),
      ' a year later; the ',
      name('Algiers Accord', 'accord', 'algiers'),
      ' was ended in 2024. The ',
      name('United Nations', 'organisation', 'un'),
      ' lists ',
      name('JNIM', 'group', 'jnim'),
      '.',
    ],
  ],
  fr: [
    [
      'Le ',
      name('JNIM', 'group', 'jnim'),
      ' a dit avoir ',
      name('pris la base de Boulkessi', 'incident', 'attack'),
      ', au ',
      name('Mali', 'place', 'mali'),
      ', le 1er juin 2025. Le ',
      name('JNIM', 'group', 'jnim'),
      ' a pour chef ',
      name('Iyad Ag Ghaly', 'person', 'ghaly'),
      '\u00a0; le ',
      name('Mali', 'place', 'mali'),
      ' est au cœur de sa guerre.',
    ],
    [
      'L’',
      name('opération Barkhane', 'operation', 'barkhane'),
      ' avait quitté le ',
      name('Mali', 'place', 'mali'),
      ' en 2022, la ',
      name('Minusma', 'mission', 'minusma'),
      ' un an plus tard\u00a0; l’',
      name('accord d’Alger', 'accord', 'algiers'),
      ' a pris fin en 2024. Les ',
      name('Nations unies', 'organisation', 'un'),
      ' ont inscrit le ',
      name('JNIM', 'group', 'jnim'),
      ' sur leur liste.',
    ],
  ],
};

import { displayName, type Wording } from '../model/display-name';
import { type Named, openingName } from '../model/opening-name';

/**
 * What an entity is called within a sentence, with the article that its name takes in each language: 'selon la CMA'.
 * The record's own summary tells it; where that opens with other words, the name stands alone.
 */
export function inSentence(entity: Named): Wording {
  const shown = displayName(entity);
  const inLanguage = (language: 'en' | 'fr'): string => {
    const opening = openingName(entity, language);
    if (opening) return opening.article + opening.name;
    return typeof shown === 'string' ? shown : shown[language];
  };
  const [en, fr] = [inLanguage('en'), inLanguage('fr')];
  return en === fr ? en : { en, fr };
}

import type { Translate } from '../i18n/translate';
import type { Figure } from '../model/incident';

/** What a figure counts: 'soldiers killed', 'personnes tuées'. In French people are feminine, and no one else is. */
export const figureWords = (
  { measure, of }: Pick<Figure, 'measure' | 'of'>,
  t: Translate,
): string =>
  of === 'people' ? t(`people.${measure}`) : `${t(`of.${of}`)} ${t(`figure.${measure}`)}`;

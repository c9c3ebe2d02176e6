import type { Translate } from '../../lib/core/i18n/translate';

/** How much an edition holds: '1 name, 12 incidents'. */
export const feedCounts = (
  t: Translate,
  { entities, incidents }: { readonly entities: number; readonly incidents: number },
): string =>
  `${t('popup.names', { count: entities })}, ${t('popup.incidents', { count: incidents })}`;

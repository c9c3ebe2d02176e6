import type { Records } from '../../lib/core/card/records';
import type { Translate } from '../../lib/core/i18n/translate';
import { displayName } from '../../lib/core/model/display-name';

/**
 * The name of a record in the reader's language; of one that the dataset does not have, or not yet, the name that an
 * article was saved with, else the end of its id.
 */
export function recordName(
  id: string,
  records: Records | null,
  t: Translate,
  saved = (id.split('/').at(-1) ?? id).replaceAll('-', ' '),
): string {
  const entity = records?.entities.get(id);
  if (entity) return t.pick(displayName(entity));
  const incident = records?.incidents.get(id);
  return incident ? t.pick(incident.title) : saved;
}

import type { CardIncident } from '../../lib/core/card/card-model';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Translate } from '../../lib/core/i18n/translate';
import { whenOf } from './dates';

export interface IncidentsProps {
  readonly incidents: readonly CardIncident[];
  readonly title: MessageKey;
  readonly t: Translate;
  onOpen(id: string): void;
}

/** Recorded incidents that involve the record, latest first. */
export function Incidents({ incidents, title, t, onOpen }: IncidentsProps) {
  if (incidents.length === 0) return null;
  return (
    <>
      <h3>{t(title)}</h3>
      <ul class="incidents">
        {incidents.map(({ id, title: name, date }) => (
          <li key={id}>
            <time>{whenOf(date, t)}</time>
            <button type="button" class="link" onClick={() => onOpen(id)}>
              {t.pick(name)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

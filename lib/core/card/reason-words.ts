import type { MessageKey } from '../i18n/catalogue';
import type { Translate } from '../i18n/translate';
import type { Reason } from '../model/link';

/** A ground for a link in plain words, with the word, name or date that it rests on. */
export function reasonWords({ code, detail }: Reason, t: Translate): string {
  const key = `reason.${code}`;
  return detail
    ? t(`${key}.detail` as MessageKey, { detail: code === 'not-then' ? t.date(detail) : detail })
    : t(key as MessageKey);
}

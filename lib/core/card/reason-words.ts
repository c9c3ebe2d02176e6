import type { Translate } from '../i18n/translate';
import type { Reason } from '../model/link';

/** A ground for a link in plain words, with the word, name or date that it rests on. */
export function reasonWords({ code, detail }: Reason, t: Translate): string {
  return detail
    ? t(`reason.${code}.detail`, { detail: code === 'not-then' ? t.date(detail) : detail })
    : t(`reason.${code}`);
}

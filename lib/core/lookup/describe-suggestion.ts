import { escapeHtml } from '../collection/export/escape-html';
import type { Language } from '../i18n/translate';
import type { LookupResult } from './lookup';

/**
 * One line for the address bar: name, kind, first sentence.
 * @param markup whether the browser reads it as XML and understands `match` and `dim`, as Chromium does
 */
export function describeSuggestion(
  { name, spans, line, date }: LookupResult,
  language: Language,
  kind: string,
  markup: boolean,
): string {
  const text = typeof name === 'string' ? name : name[language];
  const about = [kind, ...(date ? [date.slice(0, 4)] : []), line[language]].join(' – ');
  if (!markup) return `${text} – ${about}`;
  let from = 0;
  let marked = '';
  for (const { start, end } of spans[language]) {
    marked += `${escapeHtml(text.slice(from, start))}<match>${escapeHtml(text.slice(start, end))}</match>`;
    from = end;
  }
  return `${marked}${escapeHtml(text.slice(from))} <dim>– ${escapeHtml(about)}</dim>`;
}

import type { Translate } from '../i18n/translate';
import type { CardModel, CardSource } from './card-model';

/** A source on one line: publisher, title, date, place in it, address. */
function sourceLine({ publisher, title, date, at, url }: CardSource, t: Translate): string {
  return [publisher, title, date && t.date(date), at, url].filter(Boolean).join(', ');
}

/** A record as plain text to cite: what it is, the edition, and its sources, each document once. */
export function citationOf(card: CardModel, t: Translate): string {
  const documents = new Map<string, CardSource>();
  for (const source of card.sources) {
    const key = `${source.publisher}\n${source.title}\n${source.date}`;
    const known = documents.get(key);
    documents.set(
      key,
      known ? { ...known, at: `${known.at}${t('list.semicolon')}${source.at}` } : source,
    );
  }
  const head = t('cite.head', {
    name: t.pick(card.name),
    type: t(`type.${card.type}`),
    edition: card.edition,
    id: card.id,
  });
  return [
    head,
    `${t('card.sources')}${t('list.colon').trimEnd()}`,
    ...[...documents.values()].map((source, i) => `${i + 1}. ${sourceLine(source, t)}`),
  ].join('\n');
}

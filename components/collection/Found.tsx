import { useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { Article, SavedAnnotation } from '../../lib/core/collection/article';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';
import { recordName } from './record-name';

/** Records listed before the reader asks for all. */
const FEW = 12;

interface Term {
  readonly id: string;
  readonly name: string;
  readonly type: SavedAnnotation['type'];
  readonly count: number;
}

/** Each record found in an article once, by its name for this reader, the most often mentioned first. */
function termsOf(
  { content: { annotations } }: Article,
  nameOf: (id: string, saved: string) => string,
): Term[] {
  const terms = new Map<string, Term>();
  for (const { id, name, type } of annotations) {
    const { count = 0 } = terms.get(id) ?? {};
    terms.set(id, { id, name: nameOf(id, name), type, count: count + 1 });
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

export interface FoundProps {
  readonly article: Article;
  readonly records: Records | null;
  /** Opens a record's card. */
  onOpen(id: string): void;
  /** Opens all saved coverage of an incident. */
  onCompare(id: string): void;
}

/** What was found in an article: the way to every card by keyboard. */
export function Found({ article, records, onOpen, onCompare }: FoundProps) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const terms = termsOf(article, (id, saved) => recordName(id, records, t, saved));
  const incidents = terms.filter(({ type }) => type === 'incident');
  const others = terms.filter(({ type }) => type !== 'incident');
  if (terms.length === 0) return null;
  return (
    <section class="found">
      <h3>{t('collection.terms')}</h3>
      <ul class="terms">
        {others.slice(0, isWhole ? others.length : FEW).map(({ id, name, type, count }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              style={{ '--type': colourOf(type) }}
              onClick={() => onOpen(id)}
            >
              {name}
              {count > 1 && <span class="quiet">{t.number(count)}</span>}
            </button>
          </li>
        ))}
        {others.length > FEW && !isWhole && (
          <li>
            <button type="button" class="plain link" onClick={() => setWhole(true)}>
              {t('collection.all-values', { count: others.length })}
            </button>
          </li>
        )}
      </ul>
      {incidents.length > 0 && (
        <ul class="told">
          {incidents.map(({ id, name, type }) => (
            <li key={id} style={{ '--type': colourOf(type) }}>
              <button type="button" class="plain" onClick={() => onOpen(id)}>
                {name}
              </button>{' '}
              <button type="button" class="plain link" onClick={() => onCompare(id)}>
                {t('collection.compare')}
                <span class="visually-hidden">{`${t('list.colon')}${name}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

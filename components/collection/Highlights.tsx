import { HIGHLIGHT_COLOURS, type Highlight } from '../../lib/core/collection/article';
import type { Span } from '../../lib/core/model/link';
import { useTranslate } from '../shared/use-translate';
import { NoteField } from './NoteField';

export interface HighlightsProps {
  readonly highlights: readonly Highlight[];
  readonly lang: string | undefined;
  onReveal(span: Span): void;
  onChange(id: string, change: Partial<Pick<Highlight, 'colour' | 'comment'>>): void;
  onDelete(id: string): void;
}

/** In the order of the text; those whose words are gone come last. */
const inOrder = (highlights: readonly Highlight[]): Highlight[] =>
  [...highlights].sort(
    (a, b) =>
      (a.position?.start ?? Number.POSITIVE_INFINITY) -
        (b.position?.start ?? Number.POSITIVE_INFINITY) || (a.madeAt < b.madeAt ? -1 : 1),
  );

/** The reader's highlights, each with a comment. */
export function Highlights({ highlights, lang, onReveal, onChange, onDelete }: HighlightsProps) {
  const t = useTranslate();
  if (highlights.length === 0) return <p class="quiet">{t('collection.no-highlights')}</p>;
  return (
    <ul class="highlights">
      {inOrder(highlights).map(({ id, quote, position, colour, comment }) => (
        <li key={id} data-colour={colour}>
          <blockquote lang={lang}>
            {position ? (
              <button type="button" class="plain" onClick={() => onReveal(position)}>
                {quote.exact}
              </button>
            ) : (
              quote.exact
            )}
          </blockquote>
          {!position && <p class="quiet">{t('collection.words-gone')}</p>}
          <NoteField
            label={t('collection.comment')}
            text={comment ?? ''}
            rows={2}
            onChange={(text) => onChange(id, { comment: text })}
          />
          <div class="tools">
            <select
              aria-label={t('collection.colour')}
              value={colour}
              onChange={({ currentTarget }) =>
                onChange(id, { colour: currentTarget.value as Highlight['colour'] })
              }
            >
              {HIGHLIGHT_COLOURS.map((each) => (
                <option key={each} value={each}>
                  {t(`collection.colour.${each}`)}
                </option>
              ))}
            </select>
            <button type="button" class="plain link" onClick={() => onDelete(id)}>
              {t('collection.delete-highlight')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

import type { ArticleRow } from '../../lib/core/collection/article-row';
import { useTranslate } from '../shared/use-translate';

export interface ArticleLineProps {
  readonly row: ArticleRow;
  readonly isSelected: boolean;
  /** A record that it mentions was changed after it was saved. */
  readonly isOutdated: boolean;
}

/** What a list says of an article. */
export function ArticleLine({ row, isSelected, isOutdated }: ArticleLineProps) {
  const t = useTranslate();
  const { title, lang, outlet, published, state, tags, hasNote, highlights, versions, isLink } =
    row;
  const about = [
    outlet,
    published && t.date(published.slice(0, 10)),
    t(`collection.state.${state}`),
  ];
  const more = [
    isOutdated && t('collection.record-changed'),
    isLink && t('collection.is-link'),
    versions > 0 && t('collection.text-changed'),
    hasNote && t('collection.has-note'),
    highlights > 0 && t('collection.highlights-count', { count: highlights }),
  ].filter(Boolean);
  return (
    <>
      <span class="check" data-check aria-hidden="true">
        {isSelected ? '✓' : ''}
      </span>
      <span class={`title ${state}`} lang={lang}>
        {title}
      </span>
      <span class="about">{about.filter(Boolean).join(' · ')}</span>
      {(more.length > 0 || tags.length > 0) && (
        <span class="more">
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
          {more.join(' · ')}
        </span>
      )}
    </>
  );
}

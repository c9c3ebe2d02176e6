import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type Own,
  READ_STATES,
} from '../../lib/core/collection/article';
import { hostOf } from '../../lib/core/collection/article-row';
import { textOf } from '../../lib/core/collection/blocks';
import { changedRecords } from '../../lib/core/collection/changed-records';
import type { Kept } from '../../lib/core/collection/merge-article';
import { quoteOf } from '../../lib/core/collection/selectors';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions, ShownText } from './actions';
import { Found } from './Found';
import { Highlights } from './Highlights';
import { NoteField } from './NoteField';
import { RecordChanges } from './RecordChanges';
import { TagField } from './TagField';
import { Text } from './Text';
import { Versions } from './Versions';

export interface ReaderProps {
  readonly kept: Kept;
  readonly records: Records | null;
  readonly knownTags: readonly string[];
  readonly actions: Pick<CollectionActions, 'showText' | 'newHighlight'>;
  onChange(change: (own: Own) => Own): void;
  onDelete(): void;
  onCompare(incident: string): void;
}

function Head({ kept: { article } }: Pick<ReaderProps, 'kept'>) {
  const t = useTranslate();
  const { url, title, site, section, authors, published, modified, lang, wordCount, image } =
    article.content;
  const about = [
    site ?? hostOf(url),
    section,
    authors.join(', '),
    published && t.date(published.slice(0, 10)),
    modified &&
      modified.slice(0, 10) !== published?.slice(0, 10) &&
      t('collection.modified', { when: t.date(modified.slice(0, 10)) }),
    wordCount > 0 && t('collection.words', { count: wordCount }),
    t('collection.saved-on', { when: t.moment(article.savedAt) }),
  ];
  return (
    <header>
      <h2 tabIndex={-1} lang={lang} data-title>
        {title}
      </h2>
      <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
      <p class="quiet addresses">
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t('collection.original')}
        </a>
        {image && (
          <a href={image.url} target="_blank" rel="noopener noreferrer">
            {t('collection.lead-image')}
            {image.alt ? `${t('list.colon')}${image.alt}` : ''}
          </a>
        )}
      </p>
    </header>
  );
}

/** One saved article: its text with marks and cards, and everything that is the reader's own. */
export function Reader(props: ReaderProps) {
  const t = useTranslate();
  const { kept, records, knownTags, actions, onChange: change, onDelete, onCompare } = props;
  const text = useRef<HTMLDivElement>(null);
  const shown = useRef<ShownText | null>(null);
  const [canHighlight, setCanHighlight] = useState(false);
  const { article, versions } = kept;
  const { id, content, own } = article;
  useLayoutEffect(() => {
    const blocks = [...(text.current?.querySelectorAll('[data-block]') ?? [])];
    const mine = actions.showText(blocks, kept);
    shown.current = mine;
    return () => mine.remove();
  }, [id, content, own.highlights]);
  useEffect(() => {
    const look = (): void => setCanHighlight(shown.current?.selected() != null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const highlight = (colour: Highlight['colour']): void => {
    const position = shown.current?.selected();
    if (!position) return;
    const quote = quoteOf(textOf(content.blocks), position);
    const made: Highlight = { ...actions.newHighlight(), quote, position, colour };
    getSelection()?.removeAllRanges();
    change((before) => ({ ...before, highlights: [...before.highlights, made] }));
  };
  const changeHighlight = (which: string, how: Partial<Highlight>): void =>
    change((before) => ({
      ...before,
      highlights: before.highlights.map((one) => (one.id === which ? { ...one, ...how } : one)),
    }));
  const changes = useMemo(
    () =>
      records ? changedRecords(article, { ...records, edition: records.release.edition }) : [],
    [article, records],
  );
  const openCard = (record: string): void => shown.current?.openCard(record);
  return (
    <article class="reader">
      <Head kept={kept} />
      <div class="own">
        <label class="state">
          <span class="visually-hidden">{t('collection.facet.states')}</span>
          <select
            value={own.state}
            onChange={({ currentTarget }) => {
              const state = currentTarget.value as Own['state'];
              change((before) => ({ ...before, state }));
            }}
          >
            {READ_STATES.map((state) => (
              <option key={state} value={state}>
                {t(`collection.state.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <TagField
          tags={own.tags}
          known={knownTags}
          onChange={(tags) => change((before) => ({ ...before, tags: [...tags] }))}
        />
        <button type="button" onClick={onDelete}>
          {t('collection.delete')}
        </button>
      </div>
      <RecordChanges
        changes={changes}
        then={content.edition ?? ''}
        now={records?.release.edition ?? ''}
        onOpen={openCard}
      />
      <div class="highlighter" role="toolbar" aria-label={t('collection.highlight')}>
        <span class="quiet" aria-hidden="true">
          {canHighlight ? t('collection.highlight') : t('collection.select-to-highlight')}
        </span>
        {HIGHLIGHT_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            disabled={!canHighlight}
            aria-label={t('collection.highlight-in', { colour: t(`collection.colour.${colour}`) })}
            title={t(`collection.colour.${colour}`)}
            // A press must not take away what is selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => highlight(colour)}
          />
        ))}
      </div>
      {content.blocks.length === 0 ? (
        <p class="empty">{t('collection.no-text')}</p>
      ) : (
        <Text key={id} blocks={content.blocks} lang={content.lang} textRef={text} />
      )}
      <NoteField
        key={id}
        label={t('collection.note')}
        text={own.note}
        rows={4}
        onChange={(note) => change((before) => ({ ...before, note }))}
      />
      <section>
        <h3>{t('collection.highlights')}</h3>
        <Highlights
          highlights={own.highlights}
          lang={content.lang}
          onReveal={(span) => shown.current?.reveal(span)}
          onChange={changeHighlight}
          onDelete={(which) =>
            change((before) => ({
              ...before,
              highlights: before.highlights.filter((one) => one.id !== which),
            }))
          }
        />
      </section>
      <Found article={article} records={records} onOpen={openCard} onCompare={onCompare} />
      {versions.length > 0 && <Versions kept={kept} />}
    </article>
  );
}

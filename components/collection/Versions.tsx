import { useMemo, useState } from 'preact/hooks';
import {
  type BlockChange,
  compareTexts,
  type TextPart,
} from '../../lib/core/collection/compare-texts';
import type { Kept } from '../../lib/core/collection/merge-article';
import { useTranslate } from '../shared/use-translate';

/** Blocks that did not change and stand beside none that did are left out, but for one on each side. */
const isNearChange = (changes: readonly BlockChange[], i: number): boolean =>
  [i - 1, i, i + 1].some((at) => changes[at] !== undefined && changes[at].change !== 'same');

function Part({ change, text }: TextPart) {
  if (change === 'added') return <ins>{text}</ins>;
  return change === 'removed' ? <del>{text}</del> : <span>{text}</span>;
}

/** Earlier texts of an article, and what is different now. */
export function Versions({ kept: { article, versions } }: { readonly kept: Kept }) {
  const t = useTranslate();
  const [readAt, setReadAt] = useState(versions.at(-1)?.readAt ?? '');
  const version = versions.find((each) => each.readAt === readAt) ?? versions.at(-1);
  const { blocks, title, lang } = article.content;
  const changes = useMemo(
    () => (version ? compareTexts(version.blocks, blocks) : []),
    [version, blocks],
  );
  if (!version) return null;
  return (
    <section class="versions">
      <h3>{t('collection.versions', { count: versions.length })}</h3>
      <label>
        {t('collection.compare-with')}{' '}
        <select
          value={version.readAt}
          onChange={({ currentTarget }) => setReadAt(currentTarget.value)}
        >
          {[...versions].reverse().map((each) => (
            <option key={each.readAt} value={each.readAt}>
              {t.moment(each.readAt)}
            </option>
          ))}
        </select>
      </label>
      <div class="changes" lang={lang}>
        {version.title !== title && (
          <p>
            <del>{version.title}</del> <ins>{title}</ins>
          </p>
        )}
        {changes.map((block, i) => {
          if (!isNearChange(changes, i)) {
            const begins = i === 0 || isNearChange(changes, i - 1);
            return begins ? (
              // The changes of two fixed texts keep their places.
              <p key={i} class="quiet" aria-hidden="true">
                […]
              </p>
            ) : null;
          }
          return (
            <p key={i}>
              {block.parts.map((part, n) => (
                <Part key={n} {...part} />
              ))}
            </p>
          );
        })}
      </div>
    </section>
  );
}

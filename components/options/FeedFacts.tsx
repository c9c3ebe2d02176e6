import type { FeedPreview } from '../../lib/platform/feed/preview-feed';
import { useTranslate } from '../shared/use-translate';
import { feedCounts } from './feed-counts';

/** A key's fingerprint in groups of eight digits: it is there to be compared. */
const grouped = (hex: string): string => hex.replace(/.{8}(?=.)/g, '$& ');

/** What a reader must know of a feed before trusting it. */
export function FeedFacts({ feed }: { readonly feed: FeedPreview }) {
  const t = useTranslate();
  const { head, bytes, keys, threshold, url, main } = feed;
  const facts: [string, string][] = [
    [t('feeds.name'), head.title],
    [t('feeds.publisher'), head.publisher],
    [
      t('feeds.edition-label'),
      t('feeds.edition-of', { edition: head.edition, date: t.date(head.date) }),
    ],
    [t('feeds.contents'), feedCounts(t, head)],
    [t('feeds.size'), t('feeds.kilobytes', { count: Math.ceil(bytes / 1000) })],
    [t('feeds.licence'), head.licence],
    [t('feeds.at'), url],
  ];
  return (
    <>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            {t('feeds.keys')} ({t('feeds.threshold', { threshold, count: keys.length })})
          </dt>
          {keys.map((key) => (
            <dd key={key}>
              <code>{grouped(key)}</code>
            </dd>
          ))}
        </div>
      </dl>
      <p class="quiet">{t('feeds.keys-help')}</p>
      {main && <p>{t('feeds.main')}</p>}
    </>
  );
}

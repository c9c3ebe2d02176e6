import { useMemo } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { Article } from '../../lib/core/collection/article';
import {
  type Coverage,
  compareCoverage,
  figureRows,
} from '../../lib/core/collection/compare-coverage';
import type { Translate } from '../../lib/core/i18n/translate';
import { whenOf } from '../card/dates';
import { useTranslate } from '../shared/use-translate';
import { recordName } from './record-name';

export interface IncidentViewProps {
  readonly id: string;
  /** The saved articles that tell of it. */
  readonly articles: readonly Article[];
  readonly records: Records | null;
  onOpen(article: string): void;
  onCard(record: string, anchor: Element): void;
}

/** The day or the time of the report, as the page told it. */
function reportedOf({ reported, isDated }: Coverage, t: Translate): string {
  if (!isDated) return t('collection.undated');
  return reported.length > 10 ? t.moment(reported) : t.date(reported);
}

/** Words that are said more than once, once, with how often. */
function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => (count > 1 ? `${word} (${count})` : word));
}

function Row({
  title,
  coverages,
  cell,
}: {
  readonly title: string;
  readonly coverages: readonly Coverage[];
  cell(coverage: Coverage, i: number): readonly string[];
}) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {coverages.map((coverage, i) => {
        const lines = cell(coverage, i);
        return (
          <td key={coverage.id} lang={coverage.lang}>
            {lines.length === 0 ? <span aria-hidden="true">–</span> : null}
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** All saved coverage of one incident side by side: who reported when, which figures, which words. */
export function IncidentView({ id, articles, records, onOpen, onCard }: IncidentViewProps) {
  const t = useTranslate();
  const coverages = useMemo(() => compareCoverage(id, articles), [id, articles]);
  const figures = useMemo(() => figureRows(coverages), [coverages]);
  const incident = records?.incidents.get(id);
  const attributions = (coverage: Coverage): string[] =>
    counted(
      coverage.attributions.map(
        ({ kind, words }) => `${t(`status.${kind}`)}${t('list.colon')}${words}`,
      ),
    );
  return (
    <article class="incident-view">
      <header>
        <h2 tabIndex={-1} data-title>
          {recordName(id, records, t)}
        </h2>
        {incident && (
          <p class="quiet">
            {whenOf(incident.date, t)} ·{' '}
            <button
              type="button"
              class="plain link"
              onClick={({ currentTarget }) => onCard(id, currentTarget)}
            >
              {t('collection.open-record')}
            </button>
          </p>
        )}
      </header>
      {coverages.length === 0 ? (
        <p class="empty">{t('collection.no-coverage')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="table" tabIndex={0} aria-label={t('collection.coverage')}>
          <table>
            <caption>{t('collection.coverage-count', { count: coverages.length })}</caption>
            <thead>
              <tr>
                <td />
                {coverages.map((coverage) => (
                  <th key={coverage.id} scope="col">
                    <span class="outlet">{coverage.outlet}</span>
                    <button
                      type="button"
                      class="plain"
                      lang={coverage.lang}
                      onClick={() => onOpen(coverage.id)}
                    >
                      {coverage.title}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Row
                title={t('collection.reported')}
                coverages={coverages}
                cell={(coverage) => [reportedOf(coverage, t)]}
              />
              {figures.map(({ measure, of, cells }) => (
                <Row
                  key={`${measure} ${of}`}
                  title={`${t(`figure.${measure}`)}, ${t(`of.${of}`)}`}
                  coverages={coverages}
                  cell={(_, i) =>
                    (cells[i] ?? []).map(
                      ({ text, check }) => `${text} (${t(`collection.check.${check}`)})`,
                    )
                  }
                />
              ))}
              <Row title={t('collection.attribution')} coverages={coverages} cell={attributions} />
              <Row
                title={t('collection.wording')}
                coverages={coverages}
                cell={({ wordings }) => counted(wordings.map(({ words }) => words))}
              />
              <Row
                title={t('collection.passages')}
                coverages={coverages}
                cell={({ passages }) => passages.map(({ words }) => words)}
              />
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}

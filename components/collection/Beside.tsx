import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Records } from '../../lib/core/card/records';
import type { Article, Own } from '../../lib/core/collection/article';
import type { ArticleRow } from '../../lib/core/collection/article-row';
import type { Beside as BesideAddress } from '../../lib/core/collection/view/page-address';
import type { Outlines } from '../../lib/core/map/outlines';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions } from './actions';
import { faultText } from './fault-text';
import { IncidentView } from './IncidentView';
import { Overview } from './Overview';
import { Reader } from './Reader';
import { useKept } from './use-kept';

export interface BesideProps {
  readonly beside: BesideAddress | null;
  /** All rows, and those that the list shows. */
  readonly rows: readonly ArticleRow[];
  readonly shown: readonly ArticleRow[];
  readonly records: Records | null;
  readonly outlines: Outlines | null;
  readonly knownTags: readonly string[];
  readonly actions: CollectionActions;
  onOpen(beside: BesideAddress): void;
  onChange(id: string, change: (own: Own) => Own): void;
  onDelete(id: string): void;
  onDays(days: { readonly from: string; readonly until: string }): void;
  onPlace(id: string): void;
  /** What is to be seen is there now, with its heading. */
  onShown(): void;
}

type ArticleProps = BesideProps & { readonly id: string };

function OpenArticle(props: ArticleProps) {
  const t = useTranslate();
  const { id, rows, records, knownTags, actions, onOpen, onChange, onDelete, onShown } = props;
  const row = rows.find((each) => each.id === id);
  const kept = useKept(id, row, actions.readArticle);
  if (!kept) return null;
  if (!kept.ok) return <p role="alert">{faultText(kept.fault, t)}</p>;
  if (!kept.value || !row) return <p class="empty">{t('collection.not-there')}</p>;
  return (
    <>
      <Reader
        key={id}
        kept={kept.value}
        records={records}
        knownTags={knownTags}
        actions={actions}
        onChange={(change) => onChange(id, change)}
        onDelete={() => onDelete(id)}
        onCompare={(incident) => onOpen({ kind: 'incident', id: incident })}
      />
      <Shown key={`shown ${id}`} onShown={onShown} />
    </>
  );
}

function OpenIncident({ id, rows, records, actions, onOpen, onShown }: ArticleProps) {
  const [articles, setArticles] = useState<readonly Article[] | null>(null);
  const about = useMemo(() => rows.filter(({ incidents }) => incidents.includes(id)), [rows, id]);
  useEffect(() => {
    let isWanted = true;
    void actions
      .readArticles(about.map((row) => row.id))
      .then((read) => isWanted && setArticles(read.ok ? read.value : []));
    return () => {
      isWanted = false;
    };
  }, [about]);
  if (!articles) return null;
  return (
    <>
      <IncidentView
        id={id}
        articles={articles}
        records={records}
        onOpen={(article) => onOpen({ kind: 'article', id: article })}
        onCard={actions.openCard}
      />
      <Shown key={id} onShown={onShown} />
    </>
  );
}

/** Says when what stands before it is in the document. */
function Shown({ onShown }: Pick<BesideProps, 'onShown'>) {
  useLayoutEffect(onShown, []);
  return null;
}

/** What stands beside the list: an article, the coverage of an incident, else the overview. */
export function Beside(props: BesideProps) {
  const { beside, shown, records, outlines, onOpen, onDays, onPlace, onShown } = props;
  if (beside?.kind === 'article') return <OpenArticle {...props} id={beside.id} />;
  if (beside?.kind === 'incident') return <OpenIncident {...props} id={beside.id} />;
  if (!records || shown.length === 0) return null;
  return (
    <>
      <Overview
        rows={shown}
        records={records}
        outlines={outlines}
        onDays={onDays}
        onIncident={(id) => onOpen({ kind: 'incident', id })}
        onPlace={onPlace}
      />
      <Shown key={String(beside !== null)} onShown={onShown} />
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { CardModel } from '../../lib/core/card/card-model';
import type { Shelf, ShelfItem } from '../../lib/core/lookup/shelf';
import { isPinned } from '../../lib/core/lookup/shelf-items';
import type { Result } from '../../lib/core/model/result';
import type { Status } from '../../lib/platform/messages/syncing';
import type { PageState } from '../../lib/platform/messages/tab';
import { Lookup } from '../lookup/Lookup';
import type { Search } from '../lookup/use-lookup';
import { onNeed } from '../shared/on-need';
import { useTranslate } from '../shared/use-translate';
import { PageFacts, type PageFactsProps } from './PageFacts';
import { SaveButton } from './SaveButton';
import { ShelfChips } from './ShelfChips';
import { useTrail } from './use-trail';

/** What is done with the popup, the same for as long as it is open. */
export interface PopupActions
  extends Pick<PageFactsProps, 'onShow' | 'onPolicy' | 'onSwitch' | 'onStart' | 'onAllow'> {
  readonly search: Search;
  fetchCard(id: string): Promise<Result<CardModel>>;
  save(): Promise<Result<{ updated: boolean }>>;
  onBeside(id: string): void;
  onOpened(item: ShelfItem): void;
  onPin(item: ShelfItem): void;
  onClearRecent(): void;
  onCheck(): void;
}

export interface PopupProps extends Pick<PageFactsProps, 'tab' | 'policy' | 'problem'> {
  readonly status: Status | null;
  readonly shelf: Shelf;
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  readonly links: { readonly collection: string; readonly options: string };
  /** What the popup was opened for: a query, or a record by its id. */
  readonly start: { readonly query?: string; readonly record?: string };
  readonly actions: PopupActions;
}

const DatasetState = onNeed(async () => (await import('./DatasetState')).DatasetState);
const RecordView = onNeed(async () => (await import('./RecordView')).RecordView);

/** Pages whose story was read, whatever was found in it. */
const READ = new Set<PageState['state']>(['marked', 'listed', 'nothing-found']);

const itemOf = ({ id, type, name }: CardModel): ShelfItem => ({ id, type, name });

/** The toolbar popup: look something up, see what is on the page, switch, save. */
export function Popup({ status, shelf, isPrivate, links, start, actions, ...page }: PopupProps) {
  const t = useTranslate();
  const [query, setQuery] = useState(start.query ?? '');
  const trail = useTrail(actions.fetchCard, (card) => actions.onOpened(itemOf(card)));
  useEffect(() => {
    if (start.record) void trail.open(start.record);
  }, [start.record]);
  const { last } = trail;
  if (last !== undefined)
    return (
      <RecordView
        card={last}
        pinned={last !== null && isPinned(shelf, last.id)}
        onOpen={(id) => void trail.open(id)}
        onBack={trail.back}
        onClose={trail.close}
        onPin={() => last && actions.onPin(itemOf(last))}
        onBeside={() => last && actions.onBeside(last.id)}
      />
    );
  const open = (id: string, beside = false): void => {
    if (beside) actions.onBeside(id);
    else void trail.open(id);
  };
  const { tab } = page;
  const readable = tab.kind === 'page' && READ.has(tab.page.state);
  return (
    <main>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <Lookup
        initial={query}
        search={actions.search}
        onQuery={setQuery}
        onOpen={({ id }, beside) => open(id, beside)}
      />
      {query === '' && (
        <ShelfChips shelf={shelf} onOpen={({ id }) => open(id)} onClear={actions.onClearRecent} />
      )}
      <section aria-labelledby="on-page">
        <h2 id="on-page">{t('popup.on-page')}</h2>
        <PageFacts {...page} {...actions} />
        {readable && <SaveButton save={actions.save} isPrivate={isPrivate} />}
      </section>
      <footer>
        <nav>
          <a href={links.collection} target="_blank" rel="noopener">
            {t('popup.collection')}
          </a>
          <a href={links.options} target="_blank" rel="noopener">
            {t('popup.options')}
          </a>
        </nav>
        {status && <DatasetState status={status} onCheck={actions.onCheck} />}
      </footer>
    </main>
  );
}

import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/core/card/card-model';
import type { LookupResult } from '../../lib/core/lookup/lookup';
import type { Result } from '../../lib/core/model/result';
import type { Status } from '../../lib/platform/messages/syncing';
import { Card } from '../card/Card';
import { Lookup } from '../lookup/Lookup';
import { useTranslate } from '../shared/use-translate';
import { DatasetState } from './DatasetState';
import { PageFacts, type PageFactsProps } from './PageFacts';
import { SaveButton } from './SaveButton';

export interface PopupProps extends Omit<PageFactsProps, 'onShow'> {
  readonly status: Status | null;
  readonly links: { readonly collection: string; readonly options: string };
  search(query: string): Promise<readonly LookupResult[]>;
  fetchCard(id: string): Promise<Result<CardModel>>;
  save(): Promise<Result<{ updated: boolean }>>;
  onShow(id: string): void;
  onCheck(): void;
}

/** The toolbar popup: look something up, see what is on the page, switch, save. */
export function Popup(props: PopupProps) {
  const t = useTranslate();
  const [trail, setTrail] = useState<readonly (CardModel | null)[]>([]);
  const open = (id: string): void => {
    void props
      .fetchCard(id)
      .then((reply) => setTrail((before) => [...before, reply.ok ? reply.value : null]));
  };
  if (trail.length > 0) {
    const card = trail.at(-1) ?? null;
    const back = (): void => setTrail((before) => before.slice(0, -1));
    return (
      <main class="record">
        <h1 class="visually-hidden">{t('app.name')}</h1>
        <Card
          key={card?.id}
          card={card}
          t={t}
          focus
          canGoBack
          onOpen={open}
          onBack={back}
          onClose={() => setTrail([])}
        />
      </main>
    );
  }
  const { tab } = props;
  const readable =
    tab.kind === 'page' && (tab.page.state === 'marked' || tab.page.state === 'nothing-found');
  return (
    <main>
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <Lookup search={props.search} onOpen={open} />
      <section>
        <PageFacts
          tab={tab}
          onShow={props.onShow}
          onSwitch={props.onSwitch}
          onStart={props.onStart}
        />
        {readable && <SaveButton save={props.save} />}
      </section>
      <footer>
        <nav>
          <a href={props.links.collection} target="_blank" rel="noopener">
            {t('popup.collection')}
          </a>
          <a href={props.links.options} target="_blank" rel="noopener">
            {t('popup.options')}
          </a>
        </nav>
        {props.status && <DatasetState status={props.status} onCheck={props.onCheck} />}
      </footer>
    </main>
  );
}

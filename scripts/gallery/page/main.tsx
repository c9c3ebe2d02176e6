import { type ComponentChildren, render } from 'preact';
import * as v from 'valibot';
import { Card } from '../../../components/card/Card';
import { CardNotice } from '../../../components/card/CardNotice';
import styles from '../../../components/card/card.css?inline';
import type { CardLink } from '../../../lib/core/card/card-link';
import type { CardModel } from '../../../lib/core/card/card-model';
import { makeCard } from '../../../lib/core/card/make-card';
import { indexRecords, type Records } from '../../../lib/core/card/records';
import { cardCatalogue } from '../../../lib/core/i18n/card-catalogue';
import { makeTranslate } from '../../../lib/core/i18n/translate';
import { parseJson } from '../../../lib/core/json';
import { Outlines } from '../../../lib/core/map/outlines';
import { Release } from '../../../lib/core/model/release';
import { type GalleryState, STATES, statesOfRecord } from '../states';
import { records as madeUp } from './records';

const nothing = (): void => {};

async function fetchFile<T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const parsed = parseJson(await (await fetch(`./${name}`)).text());
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return v.parse(schema, parsed.value);
}
const outlines = await fetchFile('map.json', Outlines);

/** A state of a record of the dataset has that record's id for a name. */
const recordsFor = async (name: string): Promise<Records> =>
  name.includes('/') ? indexRecords(await fetchFile('release.json', Release)) : madeUp;

const GROUP_LINK: CardLink = {
  record: 'groups/dune-front',
  text: 'FLD',
  score: 0.92,
  reasons: [
    { code: 'named-in-full', detail: 'Front for the Liberation of the Dunes' },
    { code: 'topic', detail: 'Oued Test, Aridian Army, MISTEST' },
    { code: 'other-meaning', detail: 'a disease' },
  ],
  figures: [],
};

const INCIDENT_LINK: CardLink = {
  record: 'incidents/2025/2025-06-01-oued-test-base',
  text: 'On Sunday fighters of the FLD overran the base at Oued Test and killed more than 30 soldiers, two security sources said.',
  score: 0.81,
  reasons: [
    { code: 'date', detail: 'on Sunday' },
    { code: 'place', detail: 'Oued Test' },
    { code: 'actor', detail: 'FLD' },
    { code: 'kind', detail: 'overran' },
    { code: 'figures', detail: 'more than 30 soldiers' },
  ],
  figures: [
    {
      start: 0,
      end: 1,
      text: 'more than 30 soldiers',
      measure: 'killed',
      of: 'soldiers',
      low: 31,
      check: 'within',
    },
    {
      start: 0,
      end: 1,
      text: '70',
      measure: 'killed',
      of: 'people',
      low: 70,
      high: 70,
      check: 'outside',
    },
  ],
};

function linkFor(id: string): CardLink {
  if (id === INCIDENT_LINK.record) return INCIDENT_LINK;
  return { ...GROUP_LINK, record: id };
}

function stateView(state: GalleryState, records: Records): ComponentChildren {
  const { record, instead, published, language = 'en', pinned = false } = state;
  const t = makeTranslate(language, cardCatalogue);
  if (!record) {
    const message = {
      loading: 'card.loading',
      failed: 'card.failed',
      orphaned: 'card.orphaned',
    } as const;
    const about = instead ?? 'failed';
    return (
      <CardNotice
        t={t}
        message={t(message[about])}
        loading={about === 'loading'}
        onRetry={about === 'failed' ? nothing : undefined}
        onClose={nothing}
      />
    );
  }
  const card = makeCard(records, record, { published, outlines }) as CardModel;
  return (
    <Card
      card={card}
      t={t}
      focus={pinned}
      canGoBack={pinned}
      page={{ url: 'https://example.org/story', title: 'Story', published: '2025-06-03' }}
      link={linkFor(record)}
      actions={{
        copy: (text) => Promise.resolve(!text.startsWith('##')),
        dismiss: nothing,
        restore: nothing,
        openPanel: nothing,
      }}
      onOpen={nothing}
      onBack={nothing}
      onClose={nothing}
    />
  );
}

/** What is rendered into. */
const mounts: Element[] = [];

/** In a shadow root, as on a page. */
function show(state: GalleryState, records: Records, parent: Element): void {
  const host = document.createElement('cairn-card');
  const sheet = (state.width ?? innerWidth) <= 480 && Boolean(state.width);
  host.style.cssText = `display: block; width: max-content; margin: ${sheet ? 0 : '8px'}`;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = state.whole ? `${styles} .card { max-height: none !important; }` : styles;
  const mount = document.createElement('div');
  mount.className = sheet ? 'mount sheet' : 'mount';
  root.append(style, mount);
  parent.append(host);
  mounts.push(mount);
  render(stateView(state, records), mount);
}

const parent = document.querySelector('main') as HTMLElement;
document.body.style.margin = '0';

/** One state (`#…`), or all of them below one another. */
async function showAsked(): Promise<void> {
  const asked = location.hash.slice(1);
  const states = asked.includes('/') ? statesOfRecord(asked.replace(/-french$/, '')) : STATES;
  const records = await recordsFor(asked);
  for (const mount of mounts.splice(0)) render(null, mount);
  parent.replaceChildren();
  for (const state of states.filter(({ name }) => !asked || name === asked)) {
    if (!asked) {
      const heading = document.createElement('h1');
      heading.textContent = state.name;
      heading.style.cssText = 'font: 14px sans-serif; margin: 24px 8px 4px';
      parent.append(heading);
    }
    show(state, records, parent);
  }
}
addEventListener('hashchange', () => void showAsked());
await showAsked();

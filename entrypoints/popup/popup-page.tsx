import { Popup, type PopupActions, type PopupProps } from '../../components/popup/Popup';
import { mount } from '../../components/shared/mount';
import type { Shelf } from '../../lib/core/lookup/shelf';
import { EMPTY_SHELF, withPinToggled, withRecent } from '../../lib/core/lookup/shelf-items';
import { askTab } from '../../lib/platform/ask-tab';
import { requestPersistence } from '../../lib/platform/collection/request-persistence';
import { type CurrentTab, currentTab, isInTab } from '../../lib/platform/current-tab';
import { startInTab } from '../../lib/platform/load-script';
import { openPanel } from '../../lib/platform/open-panel';
import { readPageSettings } from '../../lib/platform/page-settings';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { rememberReading } from '../../lib/platform/remember-reading';
import { send, sendToTab } from '../../lib/platform/send';
import { requestSite, requestSites } from '../../lib/platform/site-access';

/** While the popup is open, what can change is asked for this often. Milliseconds. */
const ASK_AGAIN = 300;
const LINKS = { collection: '/collection.html', options: '/options.html' };
const MOST_RESULTS = 8;

type Shown = Omit<PopupProps, 'actions' | 'links' | 'start'>;

/** The query or the record that the popup's address asks for. */
function startOf(hash: string): { query?: string; record?: string } {
  return Object.fromEntries(new URLSearchParams(hash.slice(1)));
}

/** What checks stored things by their schema waits until the popup can be typed into. */
const keeping = () => import('./keeping');

async function setSite(host: string, on: boolean): Promise<void> {
  const { changeSettings } = await keeping();
  await changeSettings(({ disabledHosts }) => {
    const others = disabledHosts.filter((other) => other !== host);
    return { disabledHosts: on ? others : [...others, host] };
  });
}

/** The box is in the page before any script: what the reader types into it from then on stays. */
const box = (): HTMLInputElement | null => document.querySelector('input');

/** What the popup shows, and the one way to change it. Nothing waits for the background before the first paint. */
export class PopupPage {
  private shown: Shown = {
    tab: { kind: 'asking' },
    problem: false,
    policy: 'every',
    status: null,
    shelf: EMPTY_SHELF,
    isPrivate: false,
  };
  private front: CurrentTab | null = null;
  private draw: () => void = () => undefined;

  async open(): Promise<void> {
    // Most browsers have done so by themselves.
    box()?.focus();
    performance.mark('cairn-popup-ready');
    const [t, { paint }, front, inTab] = await Promise.all([
      readerTranslate(),
      readPageSettings(),
      currentTab(location.search).catch(() => null),
      isInTab(),
    ]);
    this.front = front;
    document.documentElement.classList.toggle('in-tab', inTab);
    const { query = box()?.value ?? '', record } = startOf(location.hash);
    const start = { query, ...(record !== undefined && { record }) };
    const still = { start, links: LINKS, actions: this.actions };
    this.draw = () => mount(t, <Popup {...this.shown} {...still} />);
    this.set({ policy: paint.policy, isPrivate: front?.isPrivate ?? false });
    performance.mark('cairn-popup-drawn');
    // The index of names is made ready while the reader begins to type.
    void this.actions.search('');
    void keeping().then(async ({ readShelf }) =>
      this.set({ shelf: await readShelf(front?.isPrivate) }),
    );
    const look = async (): Promise<void> => this.set({ tab: await askTab(this.front, !inTab) });
    await Promise.all([look(), this.askStatus()]);
    setInterval(() => void look(), ASK_AGAIN);
  }

  private set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    this.draw();
  }

  /** A worker that is just being ended does not answer, and a check may go on that was not asked for here: it is asked again. */
  private async askStatus(): Promise<void> {
    const reply = await send<'status'>({ kind: 'status' });
    if (reply.ok) this.set({ status: reply.value });
    if (!reply.ok || reply.value.checking.length > 0)
      setTimeout(() => void this.askStatus(), ASK_AGAIN);
  }

  private get host(): string {
    return 'host' in this.shown.tab ? this.shown.tab.host : '';
  }

  private get id(): number {
    return this.front?.id ?? -1;
  }

  /** A list with something changed in it, as it is kept. */
  private shelve(change: (shelf: Shelf) => Shelf): void {
    void keeping()
      .then(({ changeShelf }) => changeShelf(change, this.front?.isPrivate))
      .then((shelf) => this.set({ shelf }));
  }

  private async check(): Promise<void> {
    const { status } = this.shown;
    if (status) this.set({ status: { ...status, checking: status.feeds.map((feed) => feed.id) } });
    await send<'check-feeds'>({ kind: 'check-feeds' });
    await this.askStatus();
  }

  private async startHere(always: boolean): Promise<void> {
    // Permission can only be asked for from a click, before anything is awaited.
    if (always && !(await requestSite(this.host))) return;
    this.set({ problem: !(await startInTab(this.id)).ok });
  }

  private readonly actions: PopupActions = {
    search: async (query) => {
      const asked = { query: query.slice(0, 200), limit: MOST_RESULTS };
      const reply = await send<'lookup'>({ kind: 'lookup', ...asked });
      return reply.ok ? reply.value : null;
    },
    fetchCard: (id) => send<'card'>({ kind: 'card', id }),
    save: async () => {
      const saved = await sendToTab<'save-page'>(this.id, { kind: 'save-page' });
      if (saved.ok) void requestPersistence();
      return saved;
    },
    onShow: async (record, at) => {
      const shown = await sendToTab<'show'>(this.id, { kind: 'show', record, at });
      return shown.ok ? shown.value : null;
    },
    onPolicy: (paintPolicy) => {
      this.set({ policy: paintPolicy });
      void keeping().then(({ changeSettings }) => changeSettings({ paintPolicy }));
    },
    onSwitch: (on) => void setSite(this.host, on),
    onStart: (always) => void this.startHere(always),
    // The background starts in all tabs of a site onto which it is let.
    onAllow: (sites) => void requestSites(sites),
    onBeside: (id) => {
      // The browser takes the key for a wish only until something is awaited.
      const { id: tab, window: own } = this.front ?? {};
      void openPanel({ tab, window: own, id }).then(() => window.close());
    },
    onOpened: (item) => {
      this.shelve((shelf) => withRecent(shelf, item));
      void rememberReading(item.id, this.shown.isPrivate);
    },
    onPin: (item) => this.shelve((shelf) => withPinToggled(shelf, item)),
    onClearRecent: () => this.shelve((shelf) => ({ ...shelf, recent: [] })),
    onCheck: () => void this.check(),
  };
}

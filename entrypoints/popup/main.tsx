import { Popup, type PopupActions } from '../../components/popup/Popup';
import type { TabState } from '../../components/popup/tab-state';
import { mount } from '../../components/shared/mount';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { withPinToggled, withRecent } from '../../lib/core/lookup/shelf';
import { askTab } from '../../lib/platform/ask-tab';
import { requestPersistence } from '../../lib/platform/collection/request-persistence';
import { type CurrentTab, currentTab } from '../../lib/platform/current-tab';
import { startInTab } from '../../lib/platform/load-script';
import type { Status } from '../../lib/platform/messages/syncing';
import { openPanel } from '../../lib/platform/open-panel';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { send, sendToTab } from '../../lib/platform/send';
import { changeSettings, readSettings } from '../../lib/platform/settings';
import { changeShelf, readShelf } from '../../lib/platform/shelf-store';
import { requestSite } from '../../lib/platform/site-access';

/** While the popup is open, the page is asked this often what stands on it by now. Milliseconds. */
const ASK_AGAIN = 300;
const LINKS = { collection: '/collection.html', options: '/options.html' };
const MOST_RESULTS = 8;

/** The query or the record that the popup's address asks for. */
function startOf(hash: string): { query?: string; record?: string } {
  return Object.fromEntries(new URLSearchParams(hash.slice(1)));
}

async function setSite(host: string, on: boolean): Promise<void> {
  const { disabledHosts } = await readSettings();
  const others = disabledHosts.filter((other) => other !== host);
  await changeSettings({ disabledHosts: on ? others : [...others, host] });
}

/** What is shown, and the one way to change it. Nothing waits for the background before the first paint. */
class PopupPage {
  private tab: TabState = { kind: 'asking' };
  private status: Status | null = null;
  private front: CurrentTab | null = null;
  private readonly start = startOf(location.hash);

  async open(): Promise<void> {
    const [t, { paintPolicy }, front] = await Promise.all([
      readerTranslate(catalogue),
      readSettings(),
      currentTab(location.search).catch(() => null),
    ]);
    this.front = front;
    const shelf = await readShelf(front?.isPrivate);
    const shown = { shelf, policy: paintPolicy };
    const draw = (change: Partial<typeof shown> = {}): void => {
      Object.assign(shown, change);
      const { tab, status, start } = this;
      const isPrivate = front?.isPrivate ?? false;
      mount(t, <Popup {...{ tab, status, start, actions, isPrivate, links: LINKS }} {...shown} />);
    };
    const actions = this.actionsOf(draw);
    draw();
    performance.mark('cairn-popup-drawn');
    // The index of names is made ready while the reader begins to type.
    void actions.search('');
    const look = async (): Promise<void> => {
      this.tab = await askTab(this.front);
      draw();
    };
    await Promise.all([look(), this.showStatus(draw)]);
    setInterval(() => void look(), ASK_AGAIN);
  }

  /** A worker that is just being ended does not answer, and a check may go on that was not asked for here: it is asked again. */
  private async showStatus(draw: () => void): Promise<void> {
    const reply = await send<'status'>({ kind: 'status' });
    if (reply.ok) this.status = reply.value;
    draw();
    if (!reply.ok || reply.value.checking.length > 0)
      setTimeout(() => void this.showStatus(draw), ASK_AGAIN);
  }

  private get host(): string {
    return 'host' in this.tab ? this.tab.host : '';
  }

  private actionsOf(
    draw: (change?: {
      shelf?: Awaited<ReturnType<typeof readShelf>>;
      policy?: Awaited<ReturnType<typeof readSettings>>['paintPolicy'];
    }) => void,
  ): PopupActions {
    const shelve = (change: Parameters<typeof changeShelf>[0]): void =>
      void changeShelf(change, this.front?.isPrivate).then((shelf) => draw({ shelf }));
    const tabId = (): number => this.front?.id ?? -1;
    return {
      async search(query) {
        const asked = { query: query.slice(0, 200), limit: MOST_RESULTS };
        const reply = await send<'lookup'>({ kind: 'lookup', ...asked });
        return reply.ok ? reply.value : null;
      },
      fetchCard: (id) => send<'card'>({ kind: 'card', id }),
      async save() {
        const saved = await sendToTab<'save-page'>(tabId(), { kind: 'save-page' });
        if (saved.ok) void requestPersistence();
        return saved;
      },
      async onShow(entity, step) {
        const shown = await sendToTab<'show'>(tabId(), {
          kind: 'show',
          entity,
          ...(step && { step }),
        });
        return shown.ok ? shown.value : null;
      },
      onPolicy: (paintPolicy) => {
        draw({ policy: paintPolicy });
        void changeSettings({ paintPolicy });
      },
      onSwitch: (on) => void setSite(this.host, on),
      onStart: (always) => void this.startHere(always),
      onBeside: (id) => {
        // The browser takes the key for a wish only until something is awaited.
        const { id: tab, window: own } = this.front ?? {};
        void openPanel({ tab, window: own, id }).then(() => window.close());
      },
      onOpened: (item) => shelve((shelf) => withRecent(shelf, item)),
      onPin: (item) => shelve((shelf) => withPinToggled(shelf, item)),
      onClearRecent: () => shelve((shelf) => ({ ...shelf, recent: [] })),
      onCheck: () => {
        const { status } = this;
        if (status) this.status = { ...status, checking: status.feeds.map(({ id }) => id) };
        draw();
        void send<'check-feeds'>({ kind: 'check-feeds' }).then(() => this.showStatus(draw));
      },
    };
  }

  private async startHere(always: boolean): Promise<void> {
    // Permission can only be asked for from a click, before anything is awaited.
    if (always && !(await requestSite(this.host))) return;
    if (this.front) await startInTab(this.front.id);
  }
}

void new PopupPage().open();

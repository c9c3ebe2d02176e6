import { browser } from 'wxt/browser';
import type { PageViewProps } from '../../components/sidepanel/PageView';
import type { PanelActions } from '../../components/sidepanel/panel-actions';
import type { PanelTab } from '../../components/sidepanel/panel-tab';
import type { ReportSection } from '../../lib/core/panel/page-report';
import { askTab } from '../../lib/platform/ask-tab';
import { type CurrentTab, currentTab } from '../../lib/platform/current-tab';
import { bringToFront } from '../../lib/platform/follow-tabs';
import { startInTab } from '../../lib/platform/load-script';
import { sendToTab } from '../../lib/platform/send';
import { changeSettings } from '../../lib/platform/settings';
import { requestSite, requestSites } from '../../lib/platform/site-access';

type PageState = Omit<PageViewProps, 'actions'>;

const isThere = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  );

/** The page that the panel is about: the one in front, until it is held. */
export class PanelPage {
  state: PageState = { tab: { kind: 'asking' }, report: null, held: false, problem: false };
  private front: CurrentTab | null = null;
  /** What the page said of itself last: while it says the same, it is not asked for more. */
  private said = '';
  /** Only the last look counts. */
  private turn = 0;

  constructor(private readonly onChange: () => void) {}

  readonly actions = {
    onHold: (held: boolean): void => {
      this.set({ held });
      void this.look();
    },
    onStart: (always: boolean): void => void this.start(always),
    onAllow: (sites: readonly string[]): void => void requestSites(sites).then(() => this.look()),
    onSwitchOn: (): void => void this.switchOn(),
    onReadAgain: (): void => {
      this.said = '';
      void sendToTab<'refresh'>(this.id, { kind: 'refresh' }).then(() => this.look());
    },
    reveal: async (record: string, at: number) => {
      const revealed = await sendToTab<'reveal'>(this.id, { kind: 'reveal', record, at });
      if (!revealed.ok || !revealed.value) return null;
      await bringToFront(this.id);
      return revealed.value;
    },
  } satisfies Partial<PanelActions>;

  /** Looks at the page in front; at a page that is held, only whether it is still there. */
  async look(): Promise<void> {
    if (document.hidden) return;
    const turn = ++this.turn;
    if (this.state.held) {
      if (!(await isThere(this.id)) && turn === this.turn && this.state.held)
        this.set({ tab: { kind: 'gone' }, report: null });
      return;
    }
    const front = await currentTab(location.search).catch(() => null);
    const tab = await askTab(front, false);
    const said = JSON.stringify([front?.id, tab]);
    if (turn !== this.turn || said === this.said) return;
    const report = await this.reportOf(front, tab);
    if (turn !== this.turn || this.state.held) return;
    this.front = front;
    // A page that did not tell is asked again.
    this.said = tab.kind === 'page' && report === null ? '' : said;
    this.set({ tab, report, problem: false });
  }

  private async reportOf(
    front: CurrentTab | null,
    tab: PanelTab,
  ): Promise<readonly ReportSection[] | null> {
    if (!front || tab.kind !== 'page') return null;
    const report = await sendToTab<'page-report'>(front.id, { kind: 'page-report' });
    return report.ok ? (report.value ?? []) : null;
  }

  private set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.onChange();
  }

  private get id(): number {
    return this.front?.id ?? -1;
  }

  private get host(): string {
    return 'host' in this.state.tab ? this.state.tab.host : '';
  }

  private async start(always: boolean): Promise<void> {
    // Permission can only be asked for from a click, before anything is awaited.
    if (always && !(await requestSite(this.host))) return;
    const started = await startInTab(this.id);
    this.set({ problem: !started.ok });
    await this.look();
  }

  private async switchOn(): Promise<void> {
    await changeSettings(({ disabledHosts }) => ({
      disabledHosts: disabledHosts.filter((host) => host !== this.host),
    }));
    await this.look();
  }
}

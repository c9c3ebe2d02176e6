import { browser } from 'wxt/browser';
import type { FeedsProps } from '../../components/options/Feeds';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage';
import { mount } from '../../components/shared/mount';
import { keyboardShortcuts, openShortcutSettings } from '../../lib/platform/keyboard-shortcuts';
import { hostOfPattern } from '../../lib/platform/match-host';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { send } from '../../lib/platform/send';
import {
  changeSettings,
  parseSettings,
  readSettings,
  watchSettings,
} from '../../lib/platform/settings';
import { readSettingsFile, writeSettingsFile } from '../../lib/platform/settings-file';
import { changeShelf, readShelf } from '../../lib/platform/shelf-store';
import {
  addedSites,
  listedSites,
  patternFor,
  requestSite,
  revokedSites,
} from '../../lib/platform/site-access';
import { storedAmount } from '../../lib/platform/stored-amount';

/** While a feed is being checked, it is asked this often how it stands. Milliseconds. */
const ASK_AGAIN = 500;

type Shown = Pick<OptionsPageProps, 'settings' | 'sites' | 'shortcuts' | 'stored' | 'recent'> & {
  readonly status: FeedsProps['status'];
};

const hosts = (patterns: readonly string[]): string[] => patterns.map(hostOfPattern);

async function readSites(): Promise<Shown['sites']> {
  const [revoked, added] = await Promise.all([revokedSites(), addedSites()]);
  return { listed: hosts(listedSites()), revoked: hosts(revoked), added: hosts(added) };
}

/** Gives the reader a file, without asking for the permission to write one. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function open(): Promise<void> {
  const shown: Shown = {
    settings: await readSettings(),
    sites: { listed: [], revoked: [], added: [] },
    shortcuts: [],
    stored: null,
    recent: 0,
    status: { feeds: [], checking: [], changes: {} },
  };
  const draw = async (change: Partial<Shown> = {}): Promise<void> => {
    Object.assign(shown, change);
    const t = await readerTranslate();
    document.title = `Cairn: ${t('options.title')}`;
    const { status, ...rest } = shown;
    mount(t, <OptionsPage {...rest} {...actions} subscriptions={{ status, ...feedActions }} />);
  };
  const showFeeds = async (): Promise<void> => {
    const status = await send<'status'>({ kind: 'status' });
    if (status.ok) await draw({ status: status.value });
    // A check goes on by itself: its end is to be seen. A worker that is just being ended does not answer.
    if (!status.ok || status.value.checking.length > 0)
      setTimeout(() => void showFeeds(), ASK_AGAIN);
  };
  /** What is done to feeds shows once it is done. */
  const thenFeeds = async <T,>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await showFeeds();
    return result;
  };
  const feedActions: Omit<FeedsProps, 'status'> = {
    preview: (address) => send<'preview-feed'>({ kind: 'preview-feed', address }),
    accept: (address, fingerprint) =>
      thenFeeds(send<'accept-feed'>({ kind: 'accept-feed', address, fingerprint })),
    act: (id, action) => thenFeeds(send<'change-feed'>({ kind: 'change-feed', id, action })),
    forgetReadings: () => send<'forget-readings'>({ kind: 'forget-readings' }),
    check: () => thenFeeds(send<'check-feeds'>({ kind: 'check-feeds' })),
  };
  const actions: Omit<OptionsPageProps, keyof Shown | 'subscriptions'> = {
    onChange: (change) => void changeSettings(change),
    onAllow: (host) => void requestSite(host.replace(/^\*\./, '')),
    onRemove: (host) => void browser.permissions.remove({ origins: [patternFor(host)] }),
    onChangeKeys: openShortcutSettings,
    onForget: () =>
      void changeShelf((shelf) => ({ ...shelf, recent: [] })).then(() => draw({ recent: 0 })),
    onExport: () => download('cairn-settings.json', writeSettingsFile(shown.settings)),
    async onImport(file) {
      const read = readSettingsFile(await file.text());
      if (read.ok) await changeSettings(read.value);
      return read;
    },
    onReset: () => void changeSettings(parseSettings({})),
    onUndo: (settings) => void changeSettings(settings),
  };
  await draw();
  // A check may have come to its end while the page was in the background.
  window.addEventListener('focus', () => void showFeeds());
  watchSettings((settings) => void draw({ settings }));
  const followSites = (): void => void readSites().then((sites) => draw({ sites }));
  browser.permissions.onAdded.addListener(followSites);
  browser.permissions.onRemoved.addListener(followSites);
  const [sites, shortcuts, stored, shelf] = await Promise.all([
    readSites(),
    keyboardShortcuts(),
    storedAmount(),
    readShelf(),
  ]);
  await draw({ sites, shortcuts, stored, recent: shelf.recent.length });
  await showFeeds();
  // The parts were not there when the browser looked for the address's part.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void open();

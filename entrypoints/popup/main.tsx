import { browser } from 'wxt/browser';
import type { TabState } from '../../components/popup/PageFacts';
import { Popup } from '../../components/popup/Popup';
import { mount } from '../../components/shared/mount';
import { catalogue } from '../../lib/core/i18n/catalogue';
import type { Result } from '../../lib/core/model/result';
import { requestPersistence } from '../../lib/platform/collection/request-persistence';
import { type CurrentTab, currentTab } from '../../lib/platform/current-tab';
import { startInTab } from '../../lib/platform/load-script';
import type { Status } from '../../lib/platform/messages/syncing';
import { readerTranslate } from '../../lib/platform/reader-translate';
import { send, sendToTab } from '../../lib/platform/send';
import { changeSettings, readSettings } from '../../lib/platform/settings';

/** While the popup is open, the page is asked this often what stands on it by now. Milliseconds. */
const ASK_AGAIN = 300;

async function tabState(tab: CurrentTab | null): Promise<TabState> {
  if (!tab) return { kind: 'restricted' };
  const page = await sendToTab<'page-state'>(tab.id, { kind: 'page-state' });
  if (page.ok) return { kind: 'page', page: page.value, host: new URL(page.value.url).hostname };
  if (!tab.url || !/^https?:/.test(tab.url)) return { kind: 'restricted' };
  return { kind: 'not-here', host: new URL(tab.url).hostname };
}

async function setSite(host: string, on: boolean): Promise<void> {
  const { disabledHosts } = await readSettings();
  const others = disabledHosts.filter((other) => other !== host);
  await changeSettings({ disabledHosts: on ? others : [...others, host] });
}

async function main(): Promise<void> {
  const t = await readerTranslate(catalogue);
  const tab = await currentTab(location.search);
  let status: Status | null = null;
  const search = async (query: string) => {
    const reply = await send<'lookup'>({ kind: 'lookup', query: query.slice(0, 200), limit: 8 });
    return reply.ok ? reply.value : [];
  };
  const save = async (): Promise<Result<{ updated: boolean }>> => {
    const saved = await sendToTab<'save-page'>(tab?.id ?? -1, { kind: 'save-page' });
    if (saved.ok) void requestPersistence();
    return saved;
  };
  const draw = async (): Promise<void> => {
    const state = await tabState(tab);
    const host = state.kind === 'restricted' ? '' : state.host;
    mount(
      t,
      <Popup
        tab={state}
        status={status}
        links={{ collection: '/collection.html', options: '/options.html' }}
        search={search}
        fetchCard={(id) => send<'card'>({ kind: 'card', id })}
        save={save}
        onShow={(entity) => void sendToTab<'show'>(tab?.id ?? -1, { kind: 'show', entity })}
        onSwitch={(on) => void setSite(host, on).then(draw)}
        onStart={(always) => void start(host, always).then(draw)}
        onCheck={() => void check().then(draw)}
      />,
    );
  };
  const start = async (host: string, always: boolean): Promise<void> => {
    // Permission can only be asked for from a click, before anything is awaited.
    if (always && !(await browser.permissions.request({ origins: [`*://${host}/*`] }))) return;
    if (tab) await startInTab(tab.id);
  };
  const check = async (): Promise<void> => {
    await send<'check-feeds'>({ kind: 'check-feeds' });
    await refreshStatus();
  };
  const refreshStatus = async (): Promise<void> => {
    const reply = await send<'status'>({ kind: 'status' });
    if (reply.ok) status = reply.value;
  };
  await draw();
  await refreshStatus();
  await draw();
  setInterval(() => void draw(), ASK_AGAIN);
}

void main();

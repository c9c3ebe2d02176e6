import { browser } from 'wxt/browser';
import { ok, type Result } from '../core/model/result';
import { wishInPanel } from './panel-wish';
import { openInTab, recordPage } from './record-page';

/** Chromium has the one, Firefox the other, Android neither; the types that both have in common know none. */
interface Panels {
  readonly sidePanel?: {
    open(target: { tabId: number } | { windowId: number }): Promise<void>;
  };
  readonly sidebarAction?: {
    open(): Promise<void>;
    isOpen(details: { windowId?: number }): Promise<boolean>;
  };
}
const { sidePanel, sidebarAction } = browser as Panels;

export interface PanelTarget {
  /** The tab and the window beside whose page the panel is to open. */
  readonly tab?: number | undefined;
  readonly window?: number | undefined;
  /** The record to show; without it the panel shows the page's facts. */
  readonly id?: string | undefined;
}

/** Asks the browser at once: it takes a click for a wish only until something is awaited. */
async function open({ tab, window }: PanelTarget): Promise<boolean> {
  try {
    if (sidePanel && tab !== undefined) await sidePanel.open({ tabId: tab });
    else if (sidePanel && window !== undefined) await sidePanel.open({ windowId: window });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

const isOpen = async (window: number | undefined): Promise<boolean> =>
  (await sidebarAction?.isOpen(window === undefined ? {} : { windowId: window })) ?? false;

/**
 * Opens the side panel; call it from a click, a key or a menu, before anything is awaited. Chromium takes a message
 * from a page's click for the click itself. Firefox opens its sidebar only from the extension's own pages, menus and
 * keys, and has none on Android: there a sidebar that is open shows the record, else a tab does.
 */
export async function openPanel(target: PanelTarget): Promise<Result<null>> {
  const opening = open(target);
  const { id, window } = target;
  if ((await opening) || (await isOpen(window))) {
    if (id !== undefined && window !== undefined) await wishInPanel(id, window);
  } else await openInTab(id === undefined ? '/sidepanel.html' : recordPage(id));
  return ok(null);
}

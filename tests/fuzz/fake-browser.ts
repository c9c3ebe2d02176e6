/** A browser as far as the targets need one: put in place before any module asks for it. */
import 'fake-indexeddb/auto';

type Listener = (message: unknown, sender: object) => unknown;

/** Extension storage: what was written, as the browser copies it. */
export const stored = new Map<string, unknown>();
/** What the extension listens to messages with. */
export const listeners: Listener[] = [];
/** What stands in the way of the next accesses to extension storage. */
export const storage = { refuse: (_write: boolean): void => undefined };

const event = { addListener: () => undefined, removeListener: () => undefined };
const area = {
  get: async (key: string) => {
    storage.refuse(false);
    return { [key]: structuredClone(stored.get(key)) };
  },
  set: async (values: object) => {
    storage.refuse(true);
    for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
  },
  remove: async (key: string) => {
    storage.refuse(true);
    stored.delete(key);
  },
};

const fakeBrowser = {
  runtime: {
    id: 'cairn',
    getURL: (path: string) => `chrome-extension://cairn${path}`,
    getManifest: () => ({ version: 'test' }),
    getPlatformInfo: async () => ({}),
    onMessage: { ...event, addListener: (listener: Listener) => void listeners.push(listener) },
    sendMessage: async () => undefined,
  },
  storage: { local: area, session: area, onChanged: event },
  tabs: {
    query: async () => [],
    create: async () => ({}),
    sendMessage: async () => undefined,
  },
  alarms: { create: async () => undefined, clear: async () => true },
  scripting: { executeScript: async () => [], insertCSS: async () => undefined },
  sidePanel: { open: async () => undefined, setOptions: async () => undefined },
  permissions: { contains: async () => true },
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: () => 'en' },
};

Object.assign(globalThis, { chrome: fakeBrowser });
Object.defineProperty(navigator, 'storage', {
  value: { persisted: async () => true, estimate: async () => ({ usage: 1, quota: 2 }) },
});

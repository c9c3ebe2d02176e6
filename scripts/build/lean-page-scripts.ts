import { join } from 'node:path';

const NATIVE_API = join(import.meta.dirname, 'native-api.ts');
/** What is asked for, and what a script in a page is given instead. */
const LEAN: Readonly<Record<string, string>> = {
  'wxt/browser': NATIVE_API,
  '@wxt-dev/webextension-polyfill/browser': NATIVE_API,
};

/** The part of a Vite plugin that is used here, the same in every version. */
interface Resolver {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string): string | null;
}

/** A Vite plugin: leaves out of the scripts that run in pages what only the extension's own pages and worker need. */
export const leanPageScripts = (): Resolver => ({
  name: 'lean-page-scripts',
  enforce: 'pre',
  resolveId: (id) => LEAN[id] ?? null,
});

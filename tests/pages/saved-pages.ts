import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteHandler } from '../../scripts/serve-site';

/** The paths of a saved page: as it is, and with its own scripts kept out. */
export const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;
export const stillPathOf = (name: string): string => `/still${pathOf(name)}`;

/** The names of the HTML files of a folder. */
export const savedPagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.html?$/.test(file))
    .sort();

const saved =
  (file: string, headers: Readonly<Record<string, string>>): RouteHandler =>
  (_request, response) => {
    const body = readFileSync(file);
    // Of an older encoding the page itself tells.
    const type = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
    response.writeHead(200, { 'Content-Type': type, ...headers });
    response.end(body);
  };

/** What a server answers for them. */
export const routesOf = (folder: string, names: readonly string[]): Record<string, RouteHandler> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const file = join(folder, name);
      return [
        [pathOf(name), saved(file, {})],
        [stillPathOf(name), saved(file, { 'Content-Security-Policy': "script-src 'none'" })],
      ];
    }),
  );

/** The extension's own files, for what fetches them; there is no other network. */
import { encodeGazetteer } from '../../lib/core/dataset/gazetteer-file';
import { compileOutlines } from '../../scripts/data/compile-outlines';
import { compiled, release } from './dataset';

const FILES: Readonly<Record<string, () => BodyInit>> = {
  'gazetteer.bin': () => encodeGazetteer(compiled().gazetteer),
  'release.json': () => JSON.stringify(release()),
  'map.json': () => JSON.stringify(compileOutlines()),
};

export function serveBundled(): void {
  globalThis.fetch = async (address) => {
    const url = String(address);
    const file = url.startsWith('chrome-extension://cairn/dataset/') && url.split('/').at(-1);
    const body = file && FILES[file];
    if (!body) throw new TypeError('there is no network');
    return new Response(body());
  };
}

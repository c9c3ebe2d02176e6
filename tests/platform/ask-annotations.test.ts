import { beforeEach, expect, test, vi } from 'vitest';
import { packLinks } from '../../lib/core/annotate/link/link-batch';
import type { Annotations, IncidentLink, Link } from '../../lib/core/model/link';
import type { PageInput } from '../../lib/core/model/page';
import type { Result } from '../../lib/core/model/result';
import { askAnnotations } from '../../lib/platform/ask-annotations';
import type { AnnotateReply } from '../../lib/platform/messages/annotating';

const PAGE: PageInput = { url: 'https://news.example/a', title: 'A', lang: 'en', text: 'In Gao.' };
const link = (start: number): Link =>
  ({
    start,
    end: start + 3,
    text: PAGE.text.slice(start, start + 3),
    reasons: [],
  }) as unknown as Link;
const incident = { start: 0, end: 9 } as IncidentLink;

/** The background's end of the port. */
let say: (reply: AnnotateReply) => void;
let hangUp: () => void;
const port = {
  postMessage: vi.fn(),
  disconnect: vi.fn(),
  onMessage: { addListener: (listener: typeof say) => (say = listener) },
  onDisconnect: { addListener: (listener: typeof hangUp) => (hangUp = listener) },
};
const connect = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect: () => connect() } } }));

let names: Annotations[] = [];
const ask = (): Promise<Result<Annotations>> => askAnnotations(PAGE, (found) => names.push(found));

beforeEach(() => {
  vi.clearAllMocks();
  connect.mockReturnValue(port);
  names = [];
});

test('names are told of before the incidents are found, and all comes together in the end', async () => {
  const asked = ask();
  expect(port.postMessage).toHaveBeenCalledWith({ page: PAGE });
  say({ kind: 'links', batch: packLinks([link(0)]) });
  say({ kind: 'links', batch: packLinks([link(3)]) });
  expect(names).toEqual([]);
  say({ kind: 'edition', edition: 'e' });
  const links = [link(0), link(3)];
  expect(names).toEqual([{ edition: 'e', links, nils: [], incidents: [] }]);
  say({ kind: 'incidents', incidents: [incident] });
  expect(port.disconnect).not.toHaveBeenCalled();
  say({ kind: 'end' });
  const value = { edition: 'e', links, nils: [], incidents: [incident] };
  expect(await asked).toEqual({ ok: true, value });
  expect(port.disconnect).toHaveBeenCalledOnce();
});

test('what goes wrong is an answer too', async () => {
  const refused = ask();
  say({ kind: 'failed', fault: { code: 'internal', message: 'no dataset' } });
  expect(await refused).toMatchObject({ ok: false, fault: { code: 'internal' } });
  const broken = ask();
  say({ kind: 'links', batch: packLinks([link(0)]) });
  hangUp();
  expect(await broken).toMatchObject({ ok: false, fault: { code: 'no-answer' } });
  connect.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await ask()).toMatchObject({ ok: false, fault: { code: 'no-answer' } });
});

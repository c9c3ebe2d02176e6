import { type FeedResult, refuse } from '../../core/feed/feed-fault';
import { ok } from '../../core/model/result';

/** How long a file may take, in milliseconds: until nothing more comes, and in all. */
export interface Patience {
  readonly stall: number;
  readonly total: number;
}

/** What is not there: a root that has no successor yet. Object stores answer 403 for it. */
const MISSING = new Set([403, 404, 410]);

async function readBody(
  response: Response,
  maxBytes: number,
  onProgress: () => void,
): Promise<FeedResult<Uint8Array>> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    length += chunk.value.length;
    if (length > maxBytes) return refuse('too-large', `more than ${maxBytes} bytes`);
    chunks.push(chunk.value);
    onProgress();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}

function checkStatus({ status, type }: Response): FeedResult<null> {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return refuse('redirected', 'the server sends elsewhere');
  if (MISSING.has(status)) return refuse('missing', `the server answered ${status}`);
  return status === 200 ? ok(null) : refuse('answered', `the server answered ${status}`);
}

/**
 * One file of a feed. Nothing of the reader goes with the request, no redirect is followed, and it ends as soon as the
 * file is longer or takes longer than it may. `no-cache` has the browser's own cache ask with If-None-Match, which needs
 * no leave from the server as a header set here would. Never throws.
 */
export async function fetchFile(
  url: string,
  maxBytes: number,
  { stall, total }: Patience,
): Promise<FeedResult<Uint8Array>> {
  const stop = new AbortController();
  const end = setTimeout(() => stop.abort(), total);
  let stalled = setTimeout(() => stop.abort(), stall);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const status = checkStatus(response);
    if (!status.ok) return status;
    return await readBody(response, maxBytes, () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => stop.abort(), stall);
    });
  } catch (error) {
    return stop.signal.aborted
      ? refuse('too-slow', 'the server takes too long')
      : refuse('unreachable', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(end);
    clearTimeout(stalled);
    // What is still under way is of no use any more.
    stop.abort();
  }
}

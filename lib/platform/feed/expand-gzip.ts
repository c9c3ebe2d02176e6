import { type FeedResult, refuse } from '../../core/feed/feed-fault';
import { ok } from '../../core/model/result';

/** Expands gzip to UTF-8 text, and stops at the first byte too many: a small file can hold a very large one. */
export async function expandGzip(bytes: Uint8Array, maxBytes: number): Promise<FeedResult<string>> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return refuse('too-large', `expands to more than ${maxBytes} bytes`);
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
    parts.push(decoder.decode());
    return ok(parts.join(''));
  } catch (error) {
    return refuse('altered', error instanceof Error ? error.message : String(error));
  }
}

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Span } from '../../lib/core/model/link';
import { readMeta } from '../../lib/page/article-meta';
import type { PageText } from '../../lib/page/page-text';
import { readStory } from '../../lib/page/read-text';
import { RefusedError } from './errors';
import type { Given, PageFile } from './page-file';
import { readPlainText } from './read-plain-text';

/** Offsets of the text nodes below the body in its textContent, by node. */
function offsetsInBody(body: Element): Map<Node, number> {
  const offsets = new Map<Node, number>();
  let length = 0;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 || child.nodeType === 4) {
        offsets.set(child, length);
        length += (child as Text).data.length;
      } else if (child.nodeType === 1) walk(child);
    }
  };
  walk(body);
  return offsets;
}

function locator({ segments }: PageText, body: Element): (span: Span) => Span {
  const offsets = offsetsInBody(body);
  const place = (offset: number): number => {
    const segment = segments.find(
      (candidate) => candidate.start <= offset && offset < candidate.end,
    );
    if (!segment) throw new Error(`offset ${offset} is in no segment`);
    return (offsets.get(segment.node) as number) + offset - segment.start;
  };
  return ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 });
}

export function readHtml(source: string, given: Given): PageFile {
  // jsdom parses as the HTML standard says, with scripting off.
  const { document } = new JSDOM(source, { url: given.url ?? 'https://page.invalid/' }).window;
  const meta = readMeta(document);
  const text = readStory(document);
  const published = given.published ?? meta.published;
  return {
    page: {
      url: given.url ?? (meta.url.startsWith('https://page.invalid') ? '' : meta.url),
      title: meta.title,
      lang: given.lang ?? meta.lang ?? 'en',
      text: text.text,
      ...(published && { published }),
    },
    article: (given.lang ?? meta.lang) !== null && text.text.trim() !== '',
    locate: locator(text, document.body),
  };
}

export function readPage(file: string, given: Given): PageFile {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RefusedError(
      `cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
    );
  }
  return /\.html?$/i.test(file) ? readHtml(source, given) : readPlainText(source, given);
}

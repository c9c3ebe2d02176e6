/** A piece of a markup file: a tag with its attributes as written, the text up to the next one, or a '<' that begins nothing. */
export type HtmlToken =
  | {
      readonly kind: 'tag';
      readonly at: number;
      readonly closing: boolean;
      /** In small letters. */
      readonly name: string;
      readonly attributes: string;
    }
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'stray'; readonly at: number };

const TAG_NAME = /<(\/?)([a-z][a-z0-9]*)/iuy;

/** Where a tag ends; quoted values may hold '>'. -1 where it does not. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const sign = text[i] as string;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i;
  }
  return -1;
}

/**
 * Goes through markup once, whatever it holds: no pattern begins anew at each '<' of a file that closes none of them.
 * Comments and declarations are passed over. Nothing comes after a stray '<'.
 */
export function* htmlTokens(text: string): Generator<HtmlToken> {
  const lastComment = text.lastIndexOf('-->');
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      yield { kind: 'text', at, text: text.slice(at, end) };
      at = end;
      continue;
    }
    if (text.startsWith('<!--', at) && lastComment >= at + 4) {
      at = text.indexOf('-->', at + 4) + 3;
      continue;
    }
    TAG_NAME.lastIndex = at;
    const named = TAG_NAME.exec(text);
    const isDeclaration = text[at + 1] === '!' || text[at + 1] === '?';
    const end = named
      ? tagEnd(text, TAG_NAME.lastIndex)
      : isDeclaration
        ? text.indexOf('>', at)
        : -1;
    if (end < 0) {
      yield { kind: 'stray', at };
      return;
    }
    if (named) {
      const [, slash, name = ''] = named;
      const attributes = text.slice(at + named[0].length, end);
      yield { kind: 'tag', at, closing: slash === '/', name: name.toLowerCase(), attributes };
    }
    at = end + 1;
  }
}

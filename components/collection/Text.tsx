import type { ComponentChildren, RefObject } from 'preact';
import type { Block } from '../../lib/core/collection/blocks';

export interface TextProps {
  readonly blocks: readonly Block[];
  readonly lang: string | undefined;
  readonly textRef: RefObject<HTMLDivElement | null>;
}

const ELEMENTS = {
  p: 'p',
  h2: 'h3',
  h3: 'h4',
  li: 'li',
  quote: 'blockquote',
  caption: 'figcaption',
  pre: 'pre',
} as const;

/** List items that follow each other stand in one list. */
function inLists(blocks: readonly Block[]): { readonly at: number; readonly run: Block[] }[] {
  const runs: { at: number; run: Block[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = runs.at(-1);
    if (block.kind === 'li' && last?.run[0]?.kind === 'li') last.run.push(block);
    else runs.push({ at, run: [block] });
  }
  return runs;
}

/** A saved text. Each block holds its words in one text node, so that positions can be found in it. */
export function Text({ blocks, lang, textRef }: TextProps) {
  const element = ({ kind, text }: Block, at: number): ComponentChildren => {
    const Element = ELEMENTS[kind];
    return (
      <Element key={at} data-block>
        {text}
      </Element>
    );
  };
  return (
    <div class="text" lang={lang} ref={textRef}>
      {inLists(blocks).map(({ at, run }) => {
        const [first] = run as [Block];
        if (first.kind === 'li')
          return <ul key={at}>{run.map((block, i) => element(block, at + i))}</ul>;
        return first.kind === 'caption' ? (
          <figure key={at}>{element(first, at)}</figure>
        ) : (
          element(first, at)
        );
      })}
    </div>
  );
}

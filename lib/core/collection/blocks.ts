import * as v from 'valibot';

/** Bounds of one saved article, in UTF-16 code units and blocks: a page must not fill the disk. */
export const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 20_000;

const BLOCK_KINDS = ['p', 'h2', 'h3', 'li', 'quote', 'caption', 'pre'] as const;

/** A paragraph or the like. Words only: nothing in it is ever taken for markup. */
export const Block = v.strictObject({
  kind: v.picklist(BLOCK_KINDS),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});
export type Block = v.InferOutput<typeof Block>;

export const Blocks = v.pipe(
  v.array(Block),
  v.maxLength(MAX_BLOCKS),
  v.check(
    (blocks) => blocks.reduce((sum, { text }) => sum + text.length + 1, 0) <= MAX_TEXT,
    `the text is longer than ${MAX_TEXT} characters`,
  ),
);

/** The text that all positions of an article count in: its blocks, joined by line feeds. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => text).join('\n');

/** A plain text's lines as paragraphs. */
export const paragraphsOf = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'p', text: line }));

export const countWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

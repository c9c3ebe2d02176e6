import type { Article, Own } from '../../lib/core/collection/article';
import type { ExportFormat } from '../../lib/core/collection/export/formats';
import type { Kept } from '../../lib/core/collection/merge-article';
import type { PageAddress } from '../../lib/core/collection/view/page-address';
import type { Span } from '../../lib/core/model/link';
import type { Result } from '../../lib/core/model/result';
import type { BackupSettings } from '../../lib/platform/collection/backup-settings';

export interface ImportOutcome {
  readonly added: number;
  readonly merged: number;
  /** Entries of the file that are no articles, each with its place and the reason. */
  readonly skipped: readonly { readonly at: string; readonly why: string }[];
}

/** Every file that the collection can leave as; a digest is a report of its own. */
export const FILE_FORMATS = [
  'json',
  'markdown',
  'csv',
  'web-annotation',
  'csl-json',
  'ris',
  'bibtex',
  'digest-markdown',
  'digest-html',
] as const satisfies readonly (ExportFormat | `digest-${string}`)[];
export type FileFormat = (typeof FILE_FORMATS)[number];

export type ImportStep = 'reading' | 'writing';

/** Marks, cards and highlights over the text that a reader view shows. */
export interface ShownText {
  /** Opens the card at the first mark of a record, and takes the keyboard into it. */
  openCard(record: string): void;
  /** Brings a passage into view. */
  reveal(span: Span): void;
  /** What the reader has selected of the text. */
  selected(): Span | null;
  /** Takes everything off again. */
  remove(): void;
}

/** What the page can have done. Nothing is changed but by these. */
export interface CollectionActions {
  /** @param replace instead of being one step that Back undoes */
  go(address: PageAddress, replace?: boolean): void;
  readArticle(id: string): Promise<Result<Kept | null>>;
  /** Those of these articles that are there. */
  readArticles(ids: readonly string[]): Promise<Result<readonly Article[]>>;
  changeOwn(ids: readonly string[], change: (own: Own) => Own): Promise<Result<number>>;
  remove(ids: readonly string[]): Promise<Result<number>>;
  restore(ids: readonly string[]): Promise<Result<number>>;
  /** Ids of what can still be had back. */
  listDeleted(): Promise<Result<readonly string[]>>;
  /** Makes a file and hands it to the reader. Without ids it holds the whole collection. */
  exportFile(
    format: FileFormat,
    ids?: readonly string[],
  ): Promise<Result<{ readonly name: string; readonly articles: number }>>;
  importFile(file: File, onStep: (step: ImportStep) => void): Promise<Result<ImportOutcome>>;
  /** Asks the browser never to clear the collection by itself. */
  persist(): Promise<boolean>;
  /** Null where the browser has no downloads folder for extensions. */
  readBackup(): Promise<BackupSettings | null>;
  /** From a click: the browser may ask the reader. @returns what holds now */
  setBackup(every: BackupSettings['every']): Promise<BackupSettings>;
  acceptLoss(): void;
  /** @param blocks the elements that show the text's blocks, in order */
  showText(blocks: readonly Element[], kept: Kept): ShownText;
  /** Opens the card of a record beside an element, and takes the keyboard into it. */
  openCard(record: string, anchor: Element): void;
  /** A new name for a highlight, and the moment that it is made at. */
  newHighlight(): { readonly id: string; readonly madeAt: string };
}

import type { FileFormat } from '../../components/collection/actions';
import { catalogue } from '../../lib/core/i18n/catalogue';
import { type Language, makeTranslate } from '../../lib/core/i18n/translate';
import type { Result } from '../../lib/core/model/result';
import { type ExportedFile, exportArticles } from '../../lib/platform/collection/export-articles';
import { makeDigest } from './make-digest';

export interface ExportWish {
  readonly format: FileFormat;
  readonly language: Language;
  readonly ids?: readonly string[];
}

/** Makes a file off the page's thread. */
function make({ format, language, ids }: ExportWish): Promise<Result<ExportedFile>> {
  const now = new Date();
  if (format !== 'digest-markdown' && format !== 'digest-html')
    return exportArticles(format, now, ids);
  const t = makeTranslate(language, catalogue);
  return makeDigest(format === 'digest-html' ? 'html' : 'markdown', t, now, ids);
}

addEventListener('message', ({ data }: MessageEvent<ExportWish>) => {
  void make(data).then((made) => postMessage(made));
});

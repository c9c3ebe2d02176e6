import type { ArticleContent } from './article';
import { type KnownRecords, type RecordedThen, statementsOf } from './statements';

/** An article that is about to be saved, with what the records that it mentions say, if they are those that annotated it. */
export function withStatements(
  content: ArticleContent,
  records: KnownRecords & { readonly release: { readonly edition: string } },
): ArticleContent {
  if (content.edition !== records.release.edition) return content;
  const mentioned = [...new Set(content.annotations.map(({ id }) => id))];
  const recorded = mentioned.flatMap((id): RecordedThen[] => {
    const statements = statementsOf(id, records);
    return statements.length > 0 ? [{ id, statements }] : [];
  });
  return { ...content, recorded };
}

import * as v from 'valibot';

/** What is wrong, without the place. Valibot's own words are for those who wrote the schema. */
function wordsOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'there is no such key';
  if (type === 'strict_object' && received === 'undefined') return 'is missing';
  if (received === 'null') return 'is left empty';
  if (type === 'picklist') {
    const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice);
    return `${received} is none of ${choices.join(', ')}`;
  }
  return message;
}

/** A problem of a record's shape for the person who keeps it: where in the file, and what is wrong. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const at = v.getDotPath(issue);
  return at ? `${at}: ${wordsOf(issue)}` : wordsOf(issue);
}

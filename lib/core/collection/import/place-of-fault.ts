import { lineAt } from './import-file';

/** Where a JSON parser stopped, as far as its message tells: engines word it in their own ways. Else the end. */
export function placeOfFault(text: string, message: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return `line ${line}`;
  return `line ${lineAt(text, position ? Number(position) : text.length)}`;
}

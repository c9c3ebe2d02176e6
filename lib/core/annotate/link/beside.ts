import type { NeedsContext } from '../../model/entity';
import type { Span } from '../../model/link';
import { fold } from '../match/fold';
import type { EntityInfo } from '../match/gazetteer';

/** How far to either side of a mention a word counts as directly beside it, in code units. */
const WINDOW = 40;

/** Word lists of the dataset, folded once: the same few are held against every mention. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();

function foldedList(list: readonly string[]): readonly string[] {
  let folded = foldedLists.get(list);
  if (!folded) {
    folded = list.map(fold);
    foldedLists.set(list, folded);
  }
  return folded;
}

const goesOnAt = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** What stands directly before an offset, in its block. */
export function wordsBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - WINDOW), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The words of a list that stand directly before or after a mention, or undefined. */
export function besideOf(
  text: string,
  { start, end }: Span,
  lists: { before?: readonly string[] | undefined; after?: readonly string[] | undefined },
): string | undefined {
  if (lists.before) {
    const before = ` ${fold(wordsBefore(text, start))}`;
    const at = foldedList(lists.before).findIndex(
      (words) => before.endsWith(words) && !goesOnAt(before, before.length - words.length - 1),
    );
    if (at >= 0) return lists.before[at];
  }
  if (!lists.after) return undefined;
  const after = fold(text.slice(end, end + WINDOW));
  const at = foldedList(lists.after).findIndex(
    (words) => after.startsWith(words) && !goesOnAt(after, words.length),
  );
  return lists.after[at];
}

/** Words for the men of an armed group that party and sport do not use: 'jihadists of Ansar Dine'. */
const MEN_OF =
  /(?:^| )((?:jihadists?|insurgents?|gunm[ae]n|terrorists?|d?jihadistes?|insurges?|terroristes?|hommes armes|rebel(?:le)?s?)(?: of(?: the)?| du| de la| de l| de| d))$/u;

/** The words beside a mention that say what it is, by its record or by what its kind is told by; or undefined. */
export function wordBeside(
  text: string,
  mention: Span,
  needs: NeedsContext,
  { type }: EntityInfo,
): string | undefined {
  const word = besideOf(text, mention, needs);
  if (word !== undefined || type !== 'group') return word;
  return MEN_OF.exec(fold(wordsBefore(text, mention.start)))?.[1];
}

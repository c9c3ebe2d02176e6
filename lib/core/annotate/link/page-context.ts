import type { PageInput } from '../../model/page';
import type { Mention } from '../match/find-mentions';
import { fold } from '../match/fold';
import type { EntityInfo, Gazetteer, Sense } from '../match/gazetteer';

/** What the page as a whole says, before any doubtful name is decided. */
export interface PageContext {
  readonly page: PageInput;
  /** Entities named beyond doubt: position in the gazetteer -> starts of those mentions, in order. */
  readonly sure: ReadonlyMap<number, readonly number[]>;
  /** Whether the page is about the conflict. */
  readonly onTopic: boolean;
  /** The names that the topic rests on, for the reader who asks. */
  readonly topicNames: readonly string[];
  /** Whether these words stand anywhere on the page. */
  hasWords(words: string): boolean;
}

/** Countries whose war this is: their names alone are half a sign of the topic. */
const CORE = /^places\/(?:mali|burkina-faso|niger|sahel|liptako-gourma)$/;
const ENOUGH = 1.5;

/** Words of conflict, folded. A place alone makes a page ours only together with some of these. */
const CONFLICT =
  /\b(?:attack|attaque|jihadi|djihadi|insurgen|insurge|militant|militia|milice|soldier|soldat|army|armee|rebel|junta|junte|coup|peacekeep|casque|hostage|otage|kidnap|enlev|ambush|embuscade|mercenar|mercenaire|terroris|armed group|groupe arme|killed|tues?\b|airstrike|drone|massacre)/g;

function weightOf(entity: EntityInfo, conflictWords: number): number {
  if (CORE.test(entity.id)) return 0.5;
  if (entity.general) return 0;
  if (entity.type === 'place') return conflictWords >= 2 ? 1 : 0.5;
  return 1.5;
}

/** Whether a name could denote the entity when the page was published. Partial dates compare as text. */
export function heldThen(sense: Sense, published: string | undefined): boolean {
  if (!published) return true;
  if (sense.from && published < sense.from.slice(0, published.length)) return false;
  // A former name stays in use for years: 'until' says what it then meant, it does not end the name.
  return true;
}

const isSure = (mention: Mention): boolean =>
  mention.senses.length === 1 && !(mention.senses[0] as Sense).needs;

export function readContext(
  gazetteer: Gazetteer,
  page: PageInput,
  mentions: readonly Mention[],
): PageContext {
  const sure = new Map<number, number[]>();
  for (const mention of mentions) {
    if (!isSure(mention)) continue;
    const { entity } = mention.senses[0] as Sense;
    const starts = sure.get(entity);
    if (starts) starts.push(mention.start);
    else sure.set(entity, [mention.start]);
  }
  let folded: string | undefined;
  const text = (): string => {
    folded ??= ` ${fold(`${page.title}\n${page.text}`)} `;
    return folded;
  };
  const conflictWords = sure.size === 0 ? 0 : new Set(text().match(CONFLICT)).size;
  let strength = 0;
  const topicNames: string[] = [];
  for (const number of sure.keys()) {
    const entity = gazetteer.entities[number] as EntityInfo;
    const weight = weightOf(entity, conflictWords);
    strength += weight;
    if (weight >= 1) topicNames.push(entity.name);
  }
  return {
    page,
    sure,
    onTopic: strength >= ENOUGH,
    topicNames,
    hasWords: (words) => {
      const wanted = fold(words);
      const at = text().indexOf(wanted);
      return at > 0 && !/[\p{L}\p{N}]/u.test(text().charAt(at - 1));
    },
  };
}

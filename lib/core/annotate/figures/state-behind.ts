import type { Fate } from './fate';
import type { FigurePatterns } from './figure-patterns';
import type { Counted } from './read-counted';

/** How far behind those counted their verb may stand, in code units. */
const FAR_REACH = 220;
const NEXT_CLAUSE = /\d|[,;]|(?<!\p{L})(?:and|but|while|when|et|mais|tandis|quand)(?!\p{L})/iu;
const RELATIVE = /^\W*(?:who|that|which|qui|whose|dont)(?!\p{L})/iu;
/** The verb is one person's, or says nothing of their number. */
const SINGULAR = /^(?:was|is|has|a|est|était|avait|serait|aurait|fut|reste|restait)(?!\p{L})/iu;
const NO_NUMBER = /^(?:had|may|might|could|must|would|will|went|got|be|being)(?!\p{L})/iu;

/** 'arrived in Menaka after fleeing' */
const FLEEING =
  /^\s[^.;:,\d]{2,60}\s(?:après\s+avoir\s+fui|après\s+la\s+fuite|after\s+fleeing|having\s+fled|fuyant|fleeing)(?!\p{L})/iu;
const JOINED = /\s(?:and|et)\s/iu;
/** A clause begins here, with its subject. */
const SUBJECT =
  /(?:^|[.;:,(–—]\s*|(?<!\p{L})(?:and|when|that|while|as|but|after|et|que|quand|lorsque|où|mais|les)\s+)$/iu;

/** What befell those counted, by the words behind them. */
export interface StateBehind {
  readonly fate: Fate;
  /** By a participle at their side ('twelve hostages kidnapped in May'): words before may say more. */
  readonly aside?: boolean;
}

/** 'who had fled like her' before the main verb. */
const IN_RELATIVE = /^[^.;:,]{0,24}?(?<!\p{L})(?:who|qui)\s/iu;
/** How far behind it the main verb may stand, in code units; less where it is a mere participle. */
const HAS_VERB =
  /\s(?:were|was|are|did|ha(?:ve|s|d)|n['’]ont|n['’]avaient|ont|avaient|sont|étaient|furent|seraient|auraient)\s/iu;
const MAIN_REACH = 60;
const NEAR_REACH = 24;

/** 'Three workers kidnapped in April have been freed': the main verb behind the participle decides. */
function mainState(after: string, patterns: FigurePatterns): Fate | undefined {
  const main = patterns.passive.exec(after) ?? patterns.active.exec(after);
  return main && !NEXT_CLAUSE.test(main[0])
    ? patterns.stateOf(main.groups?.state ?? '')
    : undefined;
}

/** The same behind more words, where the state stands in 'who …'. */
function farMain(after: string, reach: number, patterns: FigurePatterns): Fate | undefined {
  if (!HAS_VERB.test(after.slice(0, reach + 12))) return undefined;
  for (const { index } of after.slice(0, reach).matchAll(/\s/gu)) {
    const main =
      patterns.passive.exec(after.slice(index)) ?? patterns.active.exec(after.slice(index));
    if (main && !NEXT_CLAUSE.test(after.slice(0, index) + main[0]))
      return patterns.stateOf(main.groups?.state ?? '');
  }
  return undefined;
}

/** The words right behind: '12 dead', '12 soldiers killed in'. Notes where they end. */
function besides(
  rest: string,
  counted: Counted,
  patterns: FigurePatterns,
): StateBehind | undefined {
  const found = patterns.state.exec(rest)?.groups;
  // 'the militants killed 12': with an object, it is what they did.
  const named = counted.end > counted.number.end ? counted.of : counted.number.high === 1;
  if (!found || (named && patterns.object.test(found.after ?? ''))) return undefined;
  const { state = '', after = '' } = found;
  counted.until = counted.end + rest.length - after.length;
  const reach = IN_RELATIVE.test(rest) ? MAIN_REACH : NEAR_REACH;
  const main = mainState(after, patterns) ?? farMain(after, reach, patterns);
  if (main) return { fate: main };
  const fate = patterns.stateOf(state);
  // The dead stay dead, whoever holds or picks them up; 'the death of three wounded' outweighs.
  return fate && { fate, aside: counted.of !== undefined || fate !== 'killed' };
}

/** Behind all that is said of them: 'Two policemen guarding a post on the road to Gao were killed'. */
function farBehind(rest: string, one: boolean, patterns: FigurePatterns): Fate | undefined {
  const match = patterns.far.exec(rest)?.groups;
  if (!match) return undefined;
  const { between = '', verb = '', state = match.act } = match;
  if (patterns.otherClause.test(between)) return undefined;
  if (!RELATIVE.test(between) && patterns.finite.test(between)) return undefined;
  if (verb !== '' && SINGULAR.test(verb) !== one && !NO_NUMBER.test(verb)) return undefined;
  return patterns.stateOf(state ?? '');
}

const withFate = (fate: Fate | undefined): StateBehind | undefined => fate && { fate };

/** What befell those counted, by the words right behind them or by the verb of which they are the subject. */
export function stateBehind(
  text: string,
  counted: Counted,
  patterns: FigurePatterns,
): StateBehind | undefined {
  const { end, of, number } = counted;
  const rest = text.slice(end, end + 200).split(/;|:\s|\.\s/u, 1)[0] ?? '';
  const numbered = (patterns.theNumberOf.exec(rest) ?? patterns.ofSide.exec(rest))?.groups?.state;
  if (numbered) return withFate(patterns.stateOf(numbered));
  const direct = besides(rest, counted, patterns);
  if (direct) return direct;
  const them = of && patterns.them.exec(rest)?.groups?.verb;
  const stateIn = (pattern: RegExp): Fate | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    const main =
      IN_RELATIVE.test(rest) && farMain(rest.slice(found[0].length), MAIN_REACH, patterns);
    return main || patterns.stateOf(found.groups?.state ?? '');
  };
  const isSubject = SUBJECT.test(text.slice(Math.max(0, number.start - 20), number.start));
  const starts =
    /^\s+(?!(?:on|en)\s+(?:patrol|duty|guard|patrouille|faction))(?:in|at|on|of|from|near|with|to|dans|à|de|du|des|en|sur|près|avec)(?!\p{L})/iu.test(
      rest,
    );
  const relative = patterns.objectRelative.exec(rest)?.groups?.verb;
  const byOthers = them || relative;
  const told = byOthers
    ? (patterns.actionOf(byOthers) ?? patterns.stateOf(byOthers))
    : (stateIn(patterns.passive) ?? stateIn(patterns.active));
  if (told) return { fate: told };
  const later = of && JOINED.test(rest) && isSubject && !starts && stateIn(patterns.andThen);
  if (later) return { fate: later };
  if (of && isSubject && FLEEING.test(rest)) return { fate: 'displaced' };
  const apposed = of && stateIn(patterns.apposed);
  return apposed && { fate: apposed, aside: true };
}

/** The same where the verb stands far off, not beyond `limit`. */
export function farState(
  text: string,
  { end, number }: Counted,
  limit: number,
  patterns: FigurePatterns,
): Fate | undefined {
  const rest = text.slice(end, Math.min(end + FAR_REACH, limit));
  return farBehind(rest, number.high === 1, patterns);
}

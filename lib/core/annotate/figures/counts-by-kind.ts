import type { Figure, Incident } from '../../model/incident';
import { alike } from './check-figures';
import type { ReadFigure, UntoldCount } from './read-figures';

type Measure = Figure['measure'];
type Kind = Incident['kind'];

/** What an event of a kind does to people, where the words leave it to be understood. */
const DONE: Readonly<Partial<Record<Kind, Measure>>> = {
  airstrike: 'killed',
  ambush: 'killed',
  attack: 'killed',
  bombing: 'killed',
  killing: 'killed',
  massacre: 'killed',
  mine: 'killed',
  kidnapping: 'abducted',
  'hostage-taking': 'abducted',
  release: 'released',
  arrest: 'arrested',
};

/** A verb of its own: the clause says something else of those counted. */
const FINITE = {
  en: /(?<!\p{L})(?:was|were|is|are|has|have|had|did|does|do|will|would|could|can|may|might|must|said|says?|told|came|went|fled|ran|took|saw|got|gave|left|made|met|held|stood|lay|fell|\p{L}{3,}[^m]ed)(?!\p{L})/iu,
  fr: /(?<![\p{L}-])(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|fait|dit|disent|va|vont|peut|peuvent|doit|doivent|\p{L}{3,}(?:aient|èrent|ait|ent))(?!\p{L})/iu,
} as const;
/** What follows those counted where nothing is said of what they did: a place, a pause, the end. */
const ASIDE =
  /^(?:\s+(?:more|others?|autres?|de\s+plus))?(?:\s*(?:$|[,.;:!?)])|\s+(?:in|from|at|near|on|of|by|dans|à|au|aux|de|du|des|d['’]|près|en|sur|chez|par)(?!\p{L}))/iu;
/** How many there were, came, or say something: no words for those to whom something happened. */
const STRENGTH =
  /(?<!\p{L})(?:garrison|contingent|strong|stationed|based|deploy\p{L}*|sen[dt]|guard\p{L}*|escort\p{L}*|patrol\s+of|convoy\s+of|unit\s+of|reinforce\p{L}*|search\p{L}*|sa(?:id|ys?)|told|survived|house[sd]?|troops\s+of|garnison|effectif|basés?|déploy\p{L}*|env(?:oy|oi)\p{L}*|renforts?|escort\p{L}*|compt\p{L}*|abrit\p{L}*|affirm\p{L}*|di(?:t|sent)|racont\p{L}*|pays|countries)(?!\p{L})/iu;
/** Those who may be a recorded event's victims by the noun alone; 'people' may be anybody. */
const NAMED_BY_NOUN: ReadonlySet<Figure['of']> = new Set([
  'civilians',
  'soldiers',
  'peacekeepers',
  'police',
  'children',
  'aid-workers',
]);
/** 'At about two': an hour. */
const HOUR = /(?<!\p{L})(?:at|à|vers|by|until|before)\s+$/iu;
/** Words that come to the same, if the event is of that kind: they came back who had been taken. */
const TOLD: Readonly<Partial<Record<Measure, RegExp>>> = {
  released:
    /^[^.;:,]{0,40}\s(?:came\s+back|are\s+back|reappeared|turned\s+up|ont\s+reparu|reparurent|sont\s+revenue?s|revinrent|sont\s+de\s+retour)(?!\p{L})/iu,
  arrested:
    /^[^.;:]{0,80}\s(?:disarmed|handcuffed|stripped\s+of\s+their\s+weapons|désarmée?s)(?!\p{L})/iu,
  killed:
    /^[^.;:,]{0,40}\s(?:were|had\s+been|was|furent|avaient\s+été|ont\s+été)\s+(?:surprised|caught\s+asleep|surpris|visés)(?!\p{L})/iu,
};

/**
 * Counts whose words do not say what befell those people, in a passage that tells of an event: who they are is told
 * by the noun, what befell them by the event, where no verb of theirs says otherwise ('Two more from a hotel in
 * Hombori.'). Only people of whom the record has that measure: attackers are counted too.
 * @param from offset of the passage on the page, where the counts' and the figures' offsets begin
 * @param told figures of the passage that are told in words
 */
export function countsByKind(
  text: string,
  lang: 'en' | 'fr',
  from: number,
  counts: readonly UntoldCount[],
  told: readonly ReadFigure[],
  { kind, figures: recorded }: Pick<Incident, 'kind' | 'figures'>,
): ReadFigure[] {
  const done = DONE[kind];
  return counts.flatMap(({ hint, ...count }) => {
    const [start, end] = [count.start - from, count.end - from];
    const measure = hint ?? done;
    const victims = recorded.some(
      (claim) =>
        claim.measure === measure &&
        (count.of === 'people' || claim.of === 'people' || alike(count.of, claim.of)),
    );
    if (!measure || !victims || count.high === 1 || HOUR.test(text.slice(0, start))) return [];
    const opens = Math.max(...['.', ';', ':'].map((stop) => text.lastIndexOf(stop, start - 1))) + 1;
    const rest = text.slice(end);
    const closes = end + (/[.;:]/u.exec(rest)?.index ?? rest.length);
    const clause = text.slice(opens, closes);
    if (hint) return STRENGTH.test(clause) ? [] : [{ ...count, measure }];
    const alone = !told.some(({ start: at }) => opens <= at - from && at - from < closes);
    const verbless = alone && ASIDE.test(rest) && !FINITE[lang].test(clause);
    const byNoun =
      alone &&
      NAMED_BY_NOUN.has(count.of) &&
      recorded.some((claim) => claim.measure === measure && claim.of === count.of) &&
      !STRENGTH.test(clause);
    return verbless || byNoun || TOLD[measure]?.test(rest) ? [{ ...count, measure }] : [];
  });
}

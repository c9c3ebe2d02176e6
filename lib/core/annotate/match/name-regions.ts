import type { Gazetteer, Sense } from './gazetteer';
import { matchNames } from './matcher';
import type { Mention } from './mention';

/** What stands between the names of a list: 'Gao, Kidal and Ménaka regions'. */
const BETWEEN = /^(?:, |,? (?:and|or|et|ou) )$/u;
const BETWEEN_AFTER = /^(?:, |,? (?:and|or|et|ou) )(?:de la |de |d['’])?$/u;
const REGIONS_AFTER = /^ regions(?!\p{L})/u;
const REGION_BEFORE = /(?:^|[^\p{L}])(?:region|région)(s?) (?:of|de la|de|du|d['’])\s?$/iu;
/** « Dans celle de Mopti », where a region was named before in the block. */
const LIKE_IT = /(?:^|[^\p{L}])(?:celle de|that of)\s$/iu;
const A_REGION = /(?:^|[^\p{L}])(?:region|région) (?:of|de|du|d['’])[^\n]*$/iu;
/** How far before it, in code units. */
const BACK = 300;
/** How far before a name its noun may stand, in code units. */
const WINDOW = 20;

/** The region that goes by the name of a town, or none of ours. */
function regionNamed(gazetteer: Gazetteer, name: string): readonly Sense[] | undefined {
  const whole = `${name} region`;
  for (const match of matchNames(gazetteer.index, whole, () => true)) {
    if (match.start !== 0 || match.end !== whole.length) continue;
    const { senseStarts } = gazetteer.index;
    const senses: Sense[] = [];
    for (
      let i = senseStarts[match.name] as number;
      i < (senseStarts[match.name + 1] as number);
      i++
    )
      senses.push(gazetteer.senses.get(i) as Sense);
    return senses.every(({ entity }) => entity >= 0) ? senses : undefined;
  }
  return undefined;
}

/**
 * Names that the words around them make a region's: 'the region of Mopti', 'the Ménaka and Timbuktu regions', « les régions de
 * Gao et de Kidal ». In a list the noun stands once, before it or after it.
 */
export function nameRegions(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly Mention[],
): readonly Mention[] {
  const named = new Map<Mention, readonly Sense[]>();
  const isPlace = ({ senses }: Mention): boolean =>
    senses.every(({ entity }) => gazetteer.entities.get(entity)?.type === 'place');
  const take = (mention: Mention): void => {
    const senses = regionNamed(gazetteer, mention.text);
    if (senses) named.set(mention, senses);
  };
  const goesOn = (from: Mention, to: Mention | undefined, between: RegExp): to is Mention =>
    to !== undefined && isPlace(to) && between.test(text.slice(from.end, to.start));
  mentions.forEach((mention, i) => {
    if (!isPlace(mention)) return;
    const near = text.slice(Math.max(0, mention.start - BACK), mention.start);
    if (LIKE_IT.test(near.slice(-WINDOW)) && A_REGION.test(near)) {
      take(mention);
      return;
    }
    const before = REGION_BEFORE.exec(
      text.slice(Math.max(0, mention.start - WINDOW), mention.start),
    );
    if (before) {
      take(mention);
      if (before[1] === '') return;
      for (let at = i; goesOn(mentions[at] as Mention, mentions[at + 1], BETWEEN_AFTER); at++)
        take(mentions[at + 1] as Mention);
    } else if (REGIONS_AFTER.test(text.slice(mention.end, mention.end + WINDOW))) {
      take(mention);
      for (let at = i; at > 0 && isPlace(mentions[at - 1] as Mention); at--) {
        const previous = mentions[at - 1] as Mention;
        if (!BETWEEN.test(text.slice(previous.end, (mentions[at] as Mention).start))) break;
        take(previous);
      }
    }
  });
  if (named.size === 0) return mentions;
  return mentions.map((mention) => {
    const senses = named.get(mention);
    return senses ? { ...mention, senses } : mention;
  });
}

import type { Figure } from '../../model/incident';

type Measure = Figure['measure'];

/** What words tell of those counted: a measure, or what may be either of two. */
export type Fate = Measure | 'taken' | 'gone' | 'held';

/** The likelier measure first; the record decides, if it counts but one of them. */
const OPEN: Readonly<Record<Exclude<Fate, Measure>, readonly [Measure, Measure]>> = {
  /** 'Picked up', « pris »: by gunmen or by the police. */
  taken: ['abducted', 'arrested'],
  /** 'Did not come back', « n’en sont pas revenus ». */
  gone: ['missing', 'killed'],
  /** 'Hostages', whether they are still held or come home. */
  held: ['abducted', 'released'],
};

const isOpen = (fate: Fate): fate is keyof typeof OPEN => fate in OPEN;

/** Who arrests, as the subject before those counted. */
const STATE =
  /(?<!\p{L})(?:police|gendarmes?|gendarmerie|intelligence|customs|authorities|security\s+(?:forces|services)|policiers?|renseignements?|autorités|douane|forces\s+de\s+(?:l['’]ordre|sécurité)|services\s+de\s+sécurité)(?!\p{L})[^.;:,]{0,60}$/iu;

/**
 * The measure that a fate is counted by, and what it may be as well.
 * @param lead the words before those counted
 */
export function measuresOf(
  fate: Fate,
  of: Figure['of'] | undefined,
  lead: string,
): readonly [Measure, Measure?] {
  // Militants who are taken are taken by the state.
  if (of === 'militants' && (fate === 'abducted' || fate === 'taken')) return ['arrested'];
  if (!isOpen(fate)) return [fate];
  const [likelier, other] = OPEN[fate];
  return fate === 'taken' && STATE.test(lead) ? [other, likelier] : [likelier, other];
}

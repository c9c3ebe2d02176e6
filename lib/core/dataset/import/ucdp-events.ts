import type { Entity } from '../../model/entity';
import type { IncidentId, SourceId } from '../../model/ids';
import type { Actor, Figure, Incident } from '../../model/incident';
import type { LocalText } from '../../model/primitives';
import { slug } from './slug';
import { groupId, inWords, isGovernment, type UcdpTable } from './ucdp-actors';
import type { UcdpEvent, UcdpSide } from './ucdp-event';
import { whereWords } from './ucdp-places';

const isCivilians = ({ name }: UcdpSide): boolean => name === 'Civilians';

/** Parties that are armed groups; governments and civilians are named in words. */
export const groupsOf = ({ sideA, sideB }: UcdpEvent): UcdpSide[] =>
  [sideA, sideB].filter((side) => !isGovernment(side) && !isCivilians(side));

/** Whether UCDP has still to check who it was or what kind of event. */
const isSettled = ({ codeStatus }: UcdpEvent): boolean => !/dyad|type/i.test(codeStatus);

const nameOf = (side: UcdpSide): LocalText => inWords(side.name);

function actorsOf(event: UcdpEvent, cites: Actor['sources']): Actor[] {
  const whoOf = (side: UcdpSide): Actor['who'] =>
    groupsOf(event).includes(side) ? groupId(side.id) : nameOf(side);
  const oneSided = event.type === 3;
  return [
    {
      who: whoOf(event.sideA),
      role: oneSided ? 'perpetrator' : 'party',
      ...(oneSided && { status: isSettled(event) ? ('attributed' as const) : 'suspected' }),
      sources: cites,
    },
    { who: whoOf(event.sideB), role: oneSided ? 'target' : 'party', sources: cites },
  ];
}

function figuresOf({ best, low, high, civilians }: UcdpEvent, cites: Figure['sources']): Figure[] {
  const figure = (of: Figure['of'], from: number, to: number): Figure => ({
    measure: 'killed',
    of,
    low: from,
    high: to,
    sources: cites,
  });
  return [
    figure('people', Math.min(low, best), Math.max(high, best)),
    ...(civilians > 0 ? [figure('civilians', civilians, civilians)] : []),
  ];
}

/** Milliseconds. */
const MONTH = 31 * 86_400_000;

/** UCDP's two days are those between which it happened, unless it knows the days or sums up what happened over them. */
function dateOf({ start, end, isSummary, datePrecision }: UcdpEvent): Incident['date'] {
  const lasted = Date.parse(end) - Date.parse(start) > MONTH ? 'months' : 'days';
  const known = isSummary || datePrecision === 1;
  return { start, end, precision: start === end ? 'day' : known ? lasted : 'interval' };
}

/** Longest that is quoted of what UCDP writes, in UTF-16 code units. */
const LONGEST_QUOTE = 300;

function summaryOf(event: UcdpEvent): LocalText {
  const [a, b] = [nameOf(event.sideA), nameOf(event.sideB)];
  const { best, low, high, deathsA, deathsB, civilians, unknown, codeStatus } = event;
  const original = event.original.slice(0, LONGEST_QUOTE);
  const oneSided = event.type === 3;
  const counts = [deathsA, deathsB, civilians, unknown];
  const partsIn = (lang: 'en' | 'fr', nobody: string, civil: string): string[] => {
    const names = [a[lang], oneSided ? '' : b[lang], civil, nobody];
    const colon = lang === 'fr' ? '\u00a0: ' : ': ';
    return counts.flatMap((n, i) => (n > 0 && names[i] ? [`${names[i]}${colon}${n}`] : []));
  };
  const parts = {
    en: partsIn('en', 'unknown', 'civilians'),
    fr: partsIn('fr', 'inconnus', 'civils'),
  };
  const where = whereWords(event);
  const sentences: (LocalText | false | undefined)[] = [
    {
      en: `UCDP counts ${best} deaths as its best estimate (${low} to ${high}); parties: ${a.en}; ${b.en}.`,
      fr: `L’UCDP compte ${best} morts selon sa meilleure estimation (de ${low} à ${high})\u00a0; parties\u00a0: ${a.fr}\u00a0; ${b.fr}.`,
    },
    parts.en.length > 0 && {
      en: `Of these, ${parts.en.join('; ')}.`,
      fr: `Dont ${parts.fr.join('\u00a0; ')}.`,
    },
    event.isSummary && {
      en: 'It stands for several events that the reports do not tell apart.',
      fr: 'Il s’agit de plusieurs faits que les sources ne distinguent pas.',
    },
    where,
    codeStatus !== 'Clear' &&
      codeStatus !== '' && {
        en: `Not yet settled by UCDP: “${codeStatus}”.`,
        fr: `Pas encore arrêté par l’UCDP\u00a0: «\u00a0${codeStatus}\u00a0».`,
      },
    original !== '' && {
      en: `Origin of the reports, in UCDP’s words: “${original}”.`,
      fr: `Origine des informations, selon l’UCDP\u00a0: «\u00a0${original}\u00a0».`,
    },
  ];
  const told = sentences.filter((each): each is LocalText => Boolean(each));
  return { en: told.map(({ en }) => en).join(' '), fr: told.map(({ fr }) => fr).join(' ') };
}

function titleOf(event: UcdpEvent): LocalText {
  const [a, b] = [nameOf(event.sideA), nameOf(event.sideB)];
  const at = event.where || event.country;
  return event.type === 3
    ? { en: `${a.en} against civilians, ${at}`, fr: `${a.fr} contre des civils, ${at}` }
    : { en: `${a.en} and ${b.en}, ${at}`, fr: `${a.fr} et ${b.fr}, ${at}` };
}

/** The source that stands for a publisher of reports. */
export function officeId(office: string): SourceId {
  const name = slug(office);
  // A name without a Latin letter is told by its characters.
  const letters = [...office].map((char) => char.codePointAt(0)?.toString(36)).join('');
  return `ged-${name === 'x' ? letters.slice(0, 60) : name}` as SourceId;
}

/** The record of an event. */
export function ucdpIncident(
  event: UcdpEvent,
  place: Entity | undefined,
  { source }: UcdpTable,
): Incident {
  const { id, start, offices } = event;
  const outlets = [...new Set(offices.map(officeId))];
  const cites = [
    { id: source, at: `event ${id}`, ...(outlets.length > 0 && { reportedBy: outlets }) },
  ];
  return {
    id: `incidents/${start.slice(0, 4)}/${start}-ged-${id}` as IncidentId,
    title: titleOf(event),
    summary: summaryOf(event),
    kind: event.type === 3 ? 'killing' : 'clash',
    date: dateOf(event),
    places: place ? [place.id] : [],
    actors: actorsOf(event, cites),
    figures: figuresOf(event, cites),
    sources: cites,
  };
}

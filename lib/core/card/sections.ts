import type { RecordType } from '../model/entity';
import type { StatementKind } from '../model/vocabulary';
import type { CardFact, CardSection, SectionKey } from './card-model';

type Plan = readonly (readonly [SectionKey, readonly StatementKind[]])[];

const LISTED: readonly StatementKind[] = ['un-designation', 'us-designation', 'sanctions'];

const UNDERTAKING: Plan = [
  ['mandate', ['mandate', 'signed', 'founded', 'ended', 'status', 'terms', 'headquarters']],
  [
    'taking-part',
    ['leader', 'part-of', 'contributors', 'contributor', 'parties', 'party', 'member'],
  ],
];

/** Sections of each type in reading order, and the properties that go there. The rest comes last, as 'facts'. */
const PLANS: Readonly<Record<RecordType, Plan>> = {
  group: [
    ['standing', ['part-of', 'affiliation', 'status', 'founded', 'ended']],
    ['leaders', ['leader']],
    ['designations', LISTED],
  ],
  person: [
    ['roles', ['role', 'leader-of', 'member-of', 'part-of', 'affiliation']],
    [
      'fate',
      ['status', 'killed', 'captured', 'arrested', 'charged', 'convicted', 'kidnapped', 'released'],
    ],
    ['designations', [...LISTED, 'reward']],
  ],
  place: [['leaders', ['leader']]],
  organisation: UNDERTAKING,
  mission: UNDERTAKING,
  operation: UNDERTAKING,
  accord: UNDERTAKING,
  incident: [
    ['who', ['perpetrator', 'target', 'responder', 'party', 'mediator', 'place', 'about']],
  ],
};

/** Read as a course of things: the latest first. */
const BY_DATE = new Set<SectionKey>(['leaders', 'roles', 'fate']);

/** Latest first by when it began, else ended; what has no date comes last, in the order of the record. */
function latestFirst(facts: readonly CardFact[]): CardFact[] {
  const dateOf = ({ from, until }: CardFact): string => from ?? until ?? '';
  return [...facts].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
}

/** Facts under the headings of their type. Every fact comes once; empty sections are left out. */
export function sectionsOf(type: RecordType, facts: readonly CardFact[]): CardSection[] {
  const plan = PLANS[type];
  const planned = new Set(plan.flatMap(([, properties]) => properties));
  const sections = plan.map(([section, properties]): CardSection => {
    const chosen = properties.flatMap((property) =>
      facts.filter((fact) => fact.property === property),
    );
    return { section, facts: BY_DATE.has(section) ? latestFirst(chosen) : chosen };
  });
  const rest = facts.filter(({ property }) => !planned.has(property));
  return [...sections, { section: 'facts', facts: rest } as const].filter(
    ({ facts: some }) => some.length > 0,
  );
}

/** What is to be known of a kind of statement, beside its name. */
interface Traits {
  /** Its date says when something happened, not since when it has been so. */
  readonly happens?: true;
  /** What somebody is or has become, which a saved article keeps; not all that they have done and said. */
  readonly standing?: true;
}

interface RelationTraits extends Traits {
  /** What it is called on the card of the other record; without, it is told from one side only. */
  readonly reversed?: string;
}

/** What a claim is about. A closed list, so that each property has a label in every language (`i18n/words/statements.ts`). */
export const PROPERTIES = {
  accusation: { happens: true },
  activity: { happens: true },
  affiliation: { standing: true },
  arrested: { happens: true, standing: true },
  born: { happens: true },
  captured: { happens: true, standing: true },
  charged: { happens: true, standing: true },
  contributors: {},
  convicted: { happens: true, standing: true },
  'deaths-per-year': {},
  denial: { happens: true },
  ended: { happens: true, standing: true },
  founded: { happens: true },
  funding: {},
  goal: {},
  headquarters: {},
  kidnapped: { happens: true, standing: true },
  killed: { happens: true, standing: true },
  mandate: {},
  nationality: {},
  parties: { happens: true },
  population: { happens: true },
  released: { happens: true, standing: true },
  reward: { happens: true },
  role: { standing: true },
  sanctions: { standing: true },
  signed: { happens: true },
  status: { happens: true, standing: true },
  strength: { happens: true, standing: true },
  terms: {},
  territory: {},
  'ucdp-actor': {},
  'un-designation': { standing: true },
  'us-designation': { standing: true },
} as const satisfies Record<string, Traits>;
export type Property = keyof typeof PROPERTIES;

/** Directed: the record that holds the relation stands in it to another. */
export const RELATIONS = {
  'ally-of': {},
  'contributor-to': { reversed: 'contributor' },
  'formed-from': {},
  'leader-of': { standing: true, reversed: 'leader' },
  'located-in': {},
  'member-of': { standing: true, reversed: 'member' },
  'opposed-to': {},
  'part-of': { standing: true, reversed: 'part' },
  'party-to': { reversed: 'party' },
  'renamed-from': {},
  'rival-of': {},
  'splinter-of': {},
  'successor-of': {},
  supports: {},
} as const satisfies Record<string, RelationTraits>;
export type RelationKind = keyof typeof RELATIONS;

/** The part that somebody has in an incident. */
export const ACTOR_ROLES = ['perpetrator', 'target', 'responder', 'party', 'mediator'] as const;

type Values<T> = T[keyof T];
type Reversed = Extract<Values<typeof RELATIONS>, { reversed: string }>['reversed'];

/** Everything that stands before a statement on a card. */
export type StatementKind =
  | Property
  | RelationKind
  | Reversed
  | (typeof ACTOR_ROLES)[number]
  | 'place'
  | 'about';

export const reversedOf = (kind: RelationKind): Reversed | undefined => {
  const traits = RELATIONS[kind];
  return 'reversed' in traits ? traits.reversed : undefined;
};

const TRAITS: Readonly<Partial<Record<string, RelationTraits>>> = { ...PROPERTIES, ...RELATIONS };

export const isHappening = (kind: StatementKind): boolean => TRAITS[kind]?.happens === true;
export const isStanding = (kind: StatementKind): boolean => TRAITS[kind]?.standing === true;

import type { Incident } from '../model/incident';
import type { RelationKind } from '../model/vocabulary';

/** What people type for a kind of incident, in English and French. */
export const KIND_TERMS: Readonly<Record<Incident['kind'], string>> = {
  agreement: 'agreement accord deal truce ceasefire trêve cessez-le-feu',
  airstrike: 'airstrike strike drone bombing frappe aérienne bombardement',
  ambush: 'ambush attack embuscade attaque',
  arrest: 'arrest detention arrestation',
  attack: 'attack raid assault attaque assaut',
  bombing: 'bombing bomb attack suicide explosion attentat bombe',
  clash: 'clash battle fighting combat affrontement bataille',
  coup: 'coup putsch',
  deployment: 'deployment start déploiement début',
  designation: 'designation terrorist list désignation liste',
  election: 'election vote referendum élection scrutin référendum',
  expulsion: 'expulsion',
  founding: 'founding creation start fondation création',
  'hostage-taking': 'hostage-taking hostages siege prise otages',
  kidnapping: 'kidnapping abduction hostage enlèvement rapt otage',
  killing: 'killing death killed assassinat mort tué',
  massacre: 'massacre killing killings tuerie',
  merger: 'merger alliance fusion ralliement',
  mine: 'mine ied explosion engin explosif',
  operation: 'operation offensive opération',
  political: 'politics politique',
  protest: 'protest demonstration manifestation',
  release: 'release freed libération',
  sanctions: 'sanctions embargo',
  statement: 'statement declaration déclaration communiqué',
  trial: 'trial verdict sentence procès condamnation',
  withdrawal: 'withdrawal end pullout retrait départ fin',
};

/** What people type for what somebody is to a group, beside its label. */
export const RELATION_TERMS: Readonly<Partial<Record<RelationKind, readonly string[]>>> = {
  'leader-of': ['head chief commander emir boss', 'dirigeant commandant émir patron'],
};

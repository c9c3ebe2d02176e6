import type { Outlines } from '../map/outlines';
import type { Incident } from '../model/incident';
import { incidentMap } from './card-map';
import type { CardFact, CardFigure, CardModel, CardSequence } from './card-model';
import { brief } from './entity-card';
import type { Ledger } from './ledger';
import { nameOf, type Records, tellerOf, wordingOf } from './records';
import { sectionsOf } from './sections';

/** Related incidents, whichever of the two records says so, by when they began. */
function sequenceOf(
  records: Records,
  incident: Incident,
  ledger: Ledger,
): CardSequence | undefined {
  const named = (incident.related ?? []).flatMap(({ to }) => records.incidents.get(to) ?? []);
  const others = new Set([...named, ...(records.relatedTo.get(incident.id) ?? [])]);
  const known = [...others]
    .filter(({ date }) => ledger.happened(date.start))
    .sort((a, b) => (a.date.start < b.date.start ? -1 : 1));
  if (known.length === 0) return undefined;
  const began = incident.date.start;
  return {
    before: known.filter(({ date }) => date.start < began).map(brief),
    after: known.filter(({ date }) => date.start >= began).map(brief),
  };
}

function factsOf(records: Records, incident: Incident, ledger: Ledger): CardFact[] {
  const actors = ledger.standing(incident.actors).map(
    ({ who, role, status, by, sources }): CardFact => ({
      property: role,
      value: wordingOf(records, who),
      ...(typeof who === 'string' && { to: who }),
      ...(status && { status }),
      ...(by && { by: tellerOf(records, by) }),
      sources: ledger.cite(sources),
    }),
  );
  // Where it was and whom else it concerns is what the record as a whole rests on.
  const named = (property: 'place' | 'about', ids: readonly string[]): CardFact[] =>
    ids.map((id) => ({
      property,
      value: nameOf(records, id),
      to: id,
      sources: ledger.cite(incident.sources),
    }));
  return [...actors, ...named('place', incident.places), ...named('about', incident.about ?? [])];
}

export function incidentCard(
  records: Records,
  incident: Incident,
  ledger: Ledger,
  outlines: Outlines | null,
): CardModel {
  const ownSources = ledger.cite(incident.sources);
  const facts = factsOf(records, incident, ledger);
  const figures = ledger.standing(incident.figures).map(
    ({ by, sources, ...figure }): CardFigure => ({
      ...figure,
      ...(by && { by: tellerOf(records, by) }),
      sources: ledger.cite(sources),
    }),
  );
  const sequence = sequenceOf(records, incident, ledger);
  const map = outlines && incidentMap(records, outlines, incident);
  return {
    id: incident.id,
    type: 'incident',
    name: incident.title,
    aliases: [],
    ...(ledger.day === null && { summary: incident.summary }),
    date: incident.date,
    sections: sectionsOf('incident', facts),
    series: [],
    figures,
    incidents: [],
    incidentCount: 0,
    ...(sequence && { sequence }),
    ...(map && { map }),
    ownSources,
    sources: ledger.sources,
    edition: records.release.edition,
  };
}

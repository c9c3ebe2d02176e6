import { fold } from '../annotate/match/fold';
import type { Language } from '../i18n/translate';
import type { Entity } from '../model/entity';

/** Another name of a record, and whose spelling it is where that is recorded. */
export interface OtherName {
  readonly form: string;
  readonly lang?: string;
}

/** Names that the card does not show already, each once: who reads 'JNIM' is told nothing by 'Jnim'. */
export function otherNames({ name, names, aliases = [] }: Entity): OtherName[] {
  const { en, fr, ar } = names ?? {};
  const shown = new Set([name, en, fr].map((form = '') => fold(form)));
  const all = aliases.map(({ form, lang }) => ({ form, ...(lang && { lang }) }));
  return [...all, ...(ar ? [{ form: ar, lang: 'ar' }] : [])].filter(({ form }) => {
    const isNew = !shown.has(fold(form));
    shown.add(fold(form));
    return isNew;
  });
}

/** As a reader wants them: those of her language, then those of none, then the others; each in the record's order. */
export function namesFor(names: readonly OtherName[], language: Language): readonly string[] {
  const rank = ({ lang }: OtherName): number => (lang === language ? 0 : lang ? 2 : 1);
  return [...names].sort((a, b) => rank(a) - rank(b)).map(({ form }) => form);
}

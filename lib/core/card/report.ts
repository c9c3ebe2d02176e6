import type { Translate } from '../i18n/translate';
import type { CardLink, CardPage } from './card-link';
import type { CardModel } from './card-model';
import { reasonWords } from './reason-words';

/** A ready-made issue text: which record, on which page, for which words and why, in which edition. */
export function reportOf(
  card: CardModel,
  t: Translate,
  page: CardPage,
  link: CardLink | null,
): string {
  const lines: readonly (readonly [Parameters<Translate>[0], string | undefined])[] = [
    ['report.record', `${t.pick(card.name)} (${card.id})`],
    ['report.page', page.url],
    ['report.published', page.published],
    ['report.quote', link ? t('report.quoted', { text: link.text }) : undefined],
    ['report.score', link ? t.number(link.score) : undefined],
    [
      'report.reasons',
      link?.reasons.map((reason) => reasonWords(reason, t)).join(t('list.semicolon')),
    ],
    ['report.edition', card.edition],
  ];
  return [
    `## ${t('report.title', { name: t.pick(card.name) })}`,
    '',
    t('report.ask'),
    '',
    ...lines.flatMap(([key, value]) => (value ? [`- ${t(key)}${t('list.colon')}${value}`] : [])),
    '',
  ].join('\n');
}

import type { CardLink } from '../../lib/core/card/card-link';
import { reasonWords } from '../../lib/core/card/reason-words';
import { useCardView } from './card-view';

/** Words of a page quoted in a card; a passage is cut. */
const LONGEST_QUOTE = 80;

export const quoteOf = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_QUOTE
    ? `${plain.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…`
    : plain;
};

/** The signs by which words of the page lead to the record. */
export function Why({ link, id }: { readonly link: CardLink; readonly id: string }) {
  const { t } = useCardView();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls, and the keyboard must reach it
    <section class="drawer" id={id} aria-labelledby={`${id}-title`} tabIndex={0}>
      <h3 id={`${id}-title`}>{t('why.title', { text: quoteOf(link.text) })}</h3>
      <ul class="reasons">
        {link.reasons.map((reason) => (
          <li key={`${reason.code} ${reason.detail}`}>{reasonWords(reason, t)}</li>
        ))}
      </ul>
      <p class="quiet">
        {t('why.score', { score: t.number(Math.round(link.score * 100) / 100) })}.{' '}
        {t('why.no-verdict')}
      </p>
    </section>
  );
}

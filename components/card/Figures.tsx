import { amountOf } from '../../lib/core/card/amount-of';
import type { CardFigure } from '../../lib/core/card/card-model';
import type { Translate } from '../../lib/core/i18n/translate';
import { Cites } from './Cites';

/** Claimed figures side by side: one row a claim, with its claimant. */
export function Figures({
  figures,
  t,
}: {
  readonly figures: readonly CardFigure[];
  readonly t: Translate;
}) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{t('card.figures')}</h3>
      <dl>
        {figures.map((figure, i) => (
          // Rows never change order within a card.
          <Row key={i} figure={figure} t={t} />
        ))}
      </dl>
    </>
  );
}

function Row({ figure, t }: { readonly figure: CardFigure; readonly t: Translate }) {
  return (
    <div>
      <dt>
        <strong>{amountOf(figure, t)}</strong>
      </dt>
      <dd>
        {t(`of.${figure.of}`)} {t(`figure.${figure.measure}`)}
        {figure.by && <span class="who">, {t('card.according', { by: t.pick(figure.by) })}</span>}
        <Cites sources={figure.sources} t={t} />
      </dd>
    </div>
  );
}

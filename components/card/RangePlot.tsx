import { amountOf } from '../../lib/core/card/amount-of';
import type { CardFigure } from '../../lib/core/card/card-model';
import { figureWords } from '../../lib/core/card/figure-words';
import { type Plot, type PlotRow, plotsOf, type Said } from '../../lib/core/card/range-plot';
import type { FigureCheck } from '../../lib/core/model/link';
import { Cites } from './Cites';
import { useCardView } from './card-view';

export interface RangePlotProps {
  readonly figures: readonly CardFigure[];
  /** What the page says, held against the recorded claims. */
  readonly article: readonly FigureCheck[];
}

/** Claimed figures side by side: one row a claimant, on an axis that all of them share. */
export function RangePlot({ figures, article }: RangePlotProps) {
  const { t } = useCardView();
  const plots = plotsOf(figures, article);
  if (plots.length === 0) return null;
  return (
    <section>
      <h3>{t('card.figures')}</h3>
      {plots.map((plot) => (
        <Panel key={`${plot.measure} ${plot.of}`} plot={plot} />
      ))}
    </section>
  );
}

function Panel({ plot }: { readonly plot: Plot }) {
  const { t } = useCardView();
  const { top, rows } = plot;
  // A lone figure has nothing to stand against.
  const drawn = rows.filter(({ bar }) => bar).length > 1;
  return (
    <div class="plot">
      <h4>{figureWords(plot, t)}</h4>
      <ul>
        {rows.map((row, i) => (
          // Rows never change order within a card.
          <li key={i} class={row.article ? 'article' : undefined}>
            {row.claim && <Claim claim={row.claim} />}
            {row.article && <SaidHere said={row.article} />}
            {drawn && <Track bar={row.bar} />}
          </li>
        ))}
      </ul>
      {drawn && (
        <p class="ends" aria-hidden="true">
          <span>0</span>
          <span>{t.number(top)}</span>
        </p>
      )}
    </div>
  );
}

function Claim({ claim }: { readonly claim: CardFigure }) {
  const { t } = useCardView();
  return (
    <span class="row">
      <strong>{amountOf(claim, t)}</strong>
      <span class="who">
        {claim.by && t('card.according', { by: t.pick(claim.by) })}
        <Cites sources={claim.sources} />
      </span>
    </span>
  );
}

function SaidHere({ said }: { readonly said: Said }) {
  const { t } = useCardView();
  return (
    <span class="row">
      <strong>{t('plot.article', { text: said.texts.join(', ') })}</strong>
      <span class="who">{t(`plot.${said.check}`)}</span>
    </span>
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** The numbers are in the text beside it: the drawing is for the eye alone. */
function Track({ bar }: Pick<PlotRow, 'bar'>) {
  if (!bar) return <span class="track none" aria-hidden="true" />;
  const { start, end, openStart, openEnd, soft } = bar;
  const kinds = [
    'bar',
    openStart && 'open-start',
    openEnd && 'open-end',
    soft && 'soft',
    start === end && 'point',
  ];
  return (
    <span class="track" aria-hidden="true">
      <span
        class={kinds.filter(Boolean).join(' ')}
        style={{ left: percent(start), width: percent(end - start) }}
      />
    </span>
  );
}

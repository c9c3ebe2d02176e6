import type { Lineage, LineageStep } from '../../lib/core/card/card-model';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import { Cites } from './Cites';
import { useCardView } from './card-view';
import { RecordLink } from './RecordLink';

/** The line of the record itself, and that of the others, in the gutter; in its units. */
const MAIN = 18;
const SIDE = 6;
/** Where a row's dot stands, and how high its drawing is. */
const DOT = 11;
const HEIGHT = 26;

/** What a record came of and what came of it, as lines that join and part. The rows say it in words. */
export function LineageFlow({
  lineage: { before, after },
  name,
}: {
  readonly lineage: Lineage;
  readonly name: string;
}) {
  const { t } = useCardView();
  return (
    <section>
      <h3>{t('card.lineage')}</h3>
      <ol class="lineage">
        {before.map((step, i) => (
          <li key={step.to} class={i > 0 ? 'goes-on' : 'joins'}>
            <Rails
              lines={[
                `M${SIDE} ${DOT}C${SIDE} ${HEIGHT} ${MAIN} ${DOT} ${MAIN} ${HEIGHT}`,
                ...(i > 0 ? [`M${MAIN} 0V${HEIGHT}`] : []),
              ]}
              dot={SIDE}
            />
            <Step step={step} label={`lineage.${step.rel}`} />
          </li>
        ))}
        <li class={after.length > 0 ? 'self goes-on' : 'self'}>
          <Rails
            lines={[
              ...(before.length > 0 ? [`M${MAIN} 0V${DOT}`] : []),
              ...(after.length > 0 ? [`M${MAIN} ${DOT}V${HEIGHT}`] : []),
            ]}
            dot={MAIN}
          />
          <strong>{name}</strong>
        </li>
        {after.map((step, i) => (
          <li key={step.to} class={i < after.length - 1 ? 'goes-on' : undefined}>
            <Rails
              lines={[
                `M${MAIN} 0C${MAIN} ${DOT} ${SIDE} 0 ${SIDE} ${DOT}`,
                ...(i < after.length - 1 ? [`M${MAIN} 0V${HEIGHT}`] : []),
              ]}
              dot={SIDE}
            />
            <Step step={step} label={`lineage.into.${step.rel}`} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rails({ lines, dot }: { readonly lines: readonly string[]; readonly dot: number }) {
  return (
    <svg viewBox={`0 0 24 ${HEIGHT}`} width="24" height={HEIGHT} aria-hidden="true">
      {lines.map((line) => (
        <path key={line} d={line} />
      ))}
      <circle cx={dot} cy={DOT} r={dot === MAIN ? 5 : 3.5} />
    </svg>
  );
}

function Step({ step, label }: { readonly step: LineageStep; readonly label: MessageKey }) {
  const { t } = useCardView();
  return (
    <span>
      <RecordLink to={step.to}>{t.pick(step.name)}</RecordLink>
      <span class="who">
        , {t(label)}
        {step.from && `, ${t.date(step.from)}`}
      </span>
      <Cites sources={step.sources} />
    </span>
  );
}

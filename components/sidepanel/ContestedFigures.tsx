import { amountOf } from '../../lib/core/card/amount-of';
import type { ClaimedFigure } from '../../lib/core/panel/claimed-figures';
import type { Contested } from '../../lib/core/panel/contested';
import { writeRoute } from '../../lib/core/panel/route';
import { useTranslate } from '../shared/use-translate';

function Claims({ figure: { measure, of, claims } }: { readonly figure: ClaimedFigure }) {
  const t = useTranslate();
  return (
    <>
      <p class="measure">
        {t('panel.claims', { what: `${t(`of.${of}`)}, ${t(`figure.${measure}`)}` })}
      </p>
      <dl>
        {claims.map((claim, i) => (
          <div key={i}>
            <dt>{amountOf(claim, t)}</dt>
            <dd>{t.pick(claim.by)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Figures about which claims differ, or the page and the record: side by side, no verdict. */
export function ContestedFigures({ contested }: { readonly contested: readonly Contested[] }) {
  const t = useTranslate();
  return (
    <ul class="contested">
      {contested.map(({ incident: { id, name }, outside, figures }) => (
        <li key={id}>
          <h3>
            <a href={writeRoute({ view: 'record', id })}>{t.pick(name)}</a>
          </h3>
          {outside.map(({ text }) => (
            <p key={text} class="outside">
              {t('panel.outside', { text })}
            </p>
          ))}
          {figures.map((figure) => (
            <Claims key={`${figure.measure} ${figure.of}`} figure={figure} />
          ))}
        </li>
      ))}
    </ul>
  );
}

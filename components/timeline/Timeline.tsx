import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/core/i18n/translate';
import type { TimelineDot, TimelineModel } from '../../lib/core/timeline/make-timeline';
import { whenOf } from '../card/dates';

export interface TimelineProps {
  readonly timeline: TimelineModel;
  readonly t: Translate;
  onOpen(id: string): void;
}

const percent = (at: number): string => `${(at * 100).toFixed(2)}%`;

function labelOf({ items }: TimelineDot, t: Translate): string {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return '';
  if (items.length === 1) return `${whenOf(first.date, t)}${t('list.colon')}${t.pick(first.title)}`;
  const from = t.date(first.date.start.slice(0, 7));
  const until = t.date(last.date.start.slice(0, 7));
  return t('timeline.cluster', { count: items.length, from, until });
}

/** Incidents on an axis of time; dots that stand for several open a list of them. */
export function Timeline({ timeline: { dots, ticks, from, until }, t, onOpen }: TimelineProps) {
  const [open, setOpen] = useState(-1);
  const cluster = dots[open];
  return (
    <div class="timeline">
      <ol
        class="axis"
        aria-label={t('timeline.label', {
          from: t.date(from.slice(0, 7)),
          until: t.date(until.slice(0, 7)),
        })}
      >
        {dots.map((dot, i) => {
          const { at, items, chosen } = dot;
          const [only] = items;
          const label = labelOf(dot, t);
          return (
            <li key={only?.id} style={{ left: percent(at) }}>
              <button
                type="button"
                class={chosen ? 'dot chosen' : 'dot'}
                style={{ '--size': `${Math.min(8 + 3 * Math.log2(items.length), 20)}px` }}
                aria-label={label}
                title={label}
                {...(items.length > 1 && { 'aria-expanded': open === i })}
                onClick={() => {
                  if (items.length === 1 && only) onOpen(only.id);
                  else setOpen(open === i ? -1 : i);
                }}
              />
            </li>
          );
        })}
      </ol>
      <div class="ticks" aria-hidden="true">
        {ticks.map(({ at, date }) => (
          <span key={date} style={{ left: percent(at) }}>
            {date.length === 4 ? date : t.date(date)}
          </span>
        ))}
      </div>
      {cluster && (
        <ul class="cluster">
          {cluster.items.map(({ id, title, date }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)}>
                <span class="when">{whenOf(date, t)}</span> {t.pick(title)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

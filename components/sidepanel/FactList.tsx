import { useRef, useState } from 'preact/hooks';
import type { ReportItem, ReportSection } from '../../lib/core/panel/page-report';
import type { ShownMark } from '../../lib/platform/messages/tab';
import { useTranslate } from '../shared/use-translate';
import { FactRow } from './FactRow';

export interface FactListProps {
  readonly sections: readonly ReportSection[];
  reveal(record: string, at: number): Promise<ShownMark | null>;
}

/** Where a key moves to in a list of so many; null for keys that do not. */
function moved(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** What the page mentions, in reading order. Tab stops at one row; the arrow keys walk. */
export function FactList({ sections, reveal }: FactListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const items = sections.flatMap((section) => section.items);
  const [stop, setStop] = useState('');
  const [shown, setShown] = useState<(ShownMark & { id: string }) | null>(null);
  const [said, setSaid] = useState('');
  const stopAt = items.some(({ id }) => id === stop) ? stop : items[0]?.id;
  const show = async ({ id, name }: ReportItem): Promise<void> => {
    const revealed = await reveal(id, shown?.id === id ? shown.at : 0);
    setShown(revealed && { ...revealed, id });
    setSaid(
      revealed
        ? t('panel.shown', { name: t.pick(name), at: revealed.at, of: revealed.of })
        : t('panel.not-shown', { name: t.pick(name) }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = items.findIndex(({ id }) => id === stopAt);
    const to = moved(event.key, from, items.length);
    const next = to === null ? undefined : items[to];
    if (!next) return;
    event.preventDefault();
    setStop(next.id);
    list.current?.querySelector<HTMLElement>(`[data-fact="${next.id}"]`)?.focus();
  };
  return (
    <div ref={list} class="facts">
      {sections.map(({ heading, items: rows }, i) => (
        <div key={i}>
          {heading && <h3>{heading}</h3>}
          <ul>
            {rows.map((item) => (
              <FactRow
                key={item.id}
                item={item}
                shown={shown?.id === item.id ? shown : null}
                isStop={item.id === stopAt}
                onReveal={() => void show(item)}
                onKeyDown={onKeyDown}
                onFocus={() => setStop(item.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { FoundOnPage, ShownMark } from '../../lib/platform/messages/tab';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

export interface FoundListProps {
  readonly found: readonly FoundOnPage[];
  /** Goes to a mention of a record, counted from 0 and round. */
  onShow(id: string, at: number): Promise<ShownMark | null>;
}

interface RowProps extends Pick<FoundListProps, 'onShow'> {
  readonly item: FoundOnPage;
}

function Row({ item: { id, name, type, count }, onShow }: RowProps) {
  const t = useTranslate();
  const [shown, setShown] = useState<ShownMark | null>(null);
  const go = (at: number): void => void onShow(id, at).then(setShown);
  const step = (at: number, sign: string, label: string) => (
    <button type="button" class="step" aria-label={label} title={label} onClick={() => go(at)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <li style={{ '--type': colourOf(type) }}>
      <button type="button" class="jump" onClick={() => go(0)}>
        <span class="label">{t.pick(name)}</span>
        <span class="count">
          <span class="visually-hidden">{t('popup.times', { count })}</span>
          <span aria-hidden="true">
            {shown ? t('popup.at-of', { at: shown.at, of: shown.of }) : count > 1 && count}
          </span>
        </span>
      </button>
      {(shown?.of ?? count) > 1 && (
        <>
          {step(shown ? shown.at - 2 : -1, '‹', t('popup.previous-of', { name: t.pick(name) }))}
          {step(shown?.at ?? 0, '›', t('popup.next-of', { name: t.pick(name) }))}
        </>
      )}
    </li>
  );
}

/** What was found on the page, names and incidents apart, each in reading order. */
export function FoundList({ found, onShow }: FoundListProps) {
  const t = useTranslate();
  const incidents = found.filter(({ type }) => type === 'incident');
  const names = found.filter(({ type }) => type !== 'incident');
  const part = (key: 'popup.names' | 'popup.incidents', items: readonly FoundOnPage[]) =>
    items.length > 0 && (
      <>
        <h3>{t(key, { count: items.length })}</h3>
        <ul>
          {items.map((item) => (
            <Row key={item.id} item={item} onShow={onShow} />
          ))}
        </ul>
      </>
    );
  return (
    <div class="found">
      {part('popup.names', names)}
      {part('popup.incidents', incidents)}
    </div>
  );
}

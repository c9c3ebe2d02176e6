import type { ReportItem } from '../../lib/core/panel/page-report';
import { writeRoute } from '../../lib/core/panel/route';
import type { ShownMark } from '../../lib/platform/messages/tab';
import { whenOf } from '../card/dates';
import { colourOf } from '../card/type-colour';
import { useTranslate } from '../shared/use-translate';

export interface FactRowProps {
  readonly item: ReportItem;
  /** Which of its mentions is in view on the page, if one is. */
  readonly shown: ShownMark | null;
  /** Whether Tab stops here: one row of the list has it. */
  readonly isStop: boolean;
  onReveal(): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(): void;
}

/** A record on the page: its name leads to the passage, the sign at the end to the record. */
export function FactRow({ item, shown, isStop, onReveal, onKeyDown, onFocus }: FactRowProps) {
  const t = useTranslate();
  const { id, type, count, date } = item;
  const name = t.pick(item.name);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li class="fact" style={{ '--type': colourOf(type) }} onFocusIn={onFocus}>
      <button
        type="button"
        class="reveal"
        data-fact={id}
        tabIndex={tabIndex}
        aria-current={shown ? 'true' : undefined}
        onClick={onReveal}
        onKeyDown={onKeyDown}
      >
        <span class="name">{name}</span>
        <span class="what">
          {t(`type.${type}`)}
          {date && ` · ${whenOf(date, t)}`}
        </span>
        {(shown || count > 1) && (
          <span class="count">
            {shown ? (
              t('panel.at', { at: shown.at, of: shown.of })
            ) : (
              <>
                <span aria-hidden="true">× {t.number(count)}</span>
                <span class="visually-hidden">{t('panel.mentions', { count })}</span>
              </>
            )}
          </span>
        )}
      </button>
      <a
        class="to-record"
        href={writeRoute({ view: 'record', id })}
        tabIndex={tabIndex}
        title={t('panel.record-of', { name })}
      >
        <span aria-hidden="true">›</span>
        <span class="visually-hidden">{t('panel.record-of', { name })}</span>
      </a>
    </li>
  );
}

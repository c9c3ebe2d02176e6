import {
  type Delays,
  deadlineOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  reduceHover,
} from '../../lib/core/card/hover';
import { markAt } from '../../lib/page/hit-test';
import { CardHost } from './card-host';
import type { PageReader, PaintedMark } from './page-reader';

/**
 * Turns the pointer, the keyboard and the clock into events of the hover reducer, and its states into
 * what the reader sees. Listeners are passive and take nothing from the page.
 */
export class HoverCard {
  private state: HoverState = IDLE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private point: { x: number; y: number } | null = null;
  private walked = -1;
  readonly card = new CardHost((event) => this.onCardEvent(event));

  constructor(
    private readonly reader: PageReader,
    private readonly delays: () => Delays,
    signal: AbortSignal,
  ) {
    const options = { passive: true, capture: true, signal };
    document.addEventListener('pointermove', (event) => this.onPointer(event), options);
    document.addEventListener(
      'pointerleave',
      () => this.send({ kind: 'nothing', at: Date.now() }),
      options,
    );
    document.addEventListener('keydown', (event) => this.onKey(event), options);
    signal.addEventListener('abort', () => this.end());
  }

  /** Goes to the next or previous mark and opens its card; starts at the first one in view. */
  walk(step: 1 | -1): void {
    const { marks } = this.reader;
    if (marks.length === 0) return;
    const from =
      this.walked >= 0 && this.walked < marks.length ? this.walked + step : this.firstInView(step);
    this.open((from + marks.length) % marks.length);
  }

  /** Opens the card at the first mark of an entity. */
  openEntity(entity: string): void {
    const mark = this.reader.marks.findIndex(({ record }) => record === entity);
    if (mark >= 0) this.open(mark);
  }

  close(): void {
    this.send({ kind: 'close' });
  }

  private open(mark: number): void {
    this.walked = mark;
    const container = (this.reader.marks[mark] as PaintedMark).range.startContainer.parentElement;
    container?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.send({ kind: 'open', mark });
  }

  private firstInView(step: 1 | -1): number {
    const { marks } = this.reader;
    const inView = marks.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
    if (inView < 0) return step === 1 ? 0 : marks.length - 1;
    return step === 1 ? inView : inView - 1;
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.point = { x: event.clientX, y: event.clientY };
    // One look per frame, however often the pointer reports.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
    });
  }

  private look(): void {
    if (!this.point || this.reader.marks.length === 0) return;
    const { x, y } = this.point;
    const ours = this.card.element;
    if (ours && document.elementFromPoint(x, y) === ours) return;
    const mark = markAt(document, this.reader.marks, x, y);
    this.send(
      mark >= 0 ? { kind: 'over', mark, at: Date.now() } : { kind: 'nothing', at: Date.now() },
    );
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.state.phase !== 'idle') this.close();
  }

  private onCardEvent(event: 'enter' | 'leave' | 'close'): void {
    if (event === 'close') this.close();
    else this.send({ kind: event === 'enter' ? 'card' : 'nothing', at: Date.now() });
  }

  private send(event: HoverEvent): void {
    const before = this.state;
    this.state = reduceHover(before, event, this.delays());
    if (this.state === before) return;
    clearTimeout(this.timer);
    const deadline = deadlineOf(this.state);
    if (deadline !== null) {
      // A timer may fire a moment early by the clock: it stands for its deadline.
      const timeout = (): void =>
        this.send({ kind: 'timeout', at: Math.max(deadline, Date.now()) });
      this.timer = setTimeout(timeout, Math.max(0, deadline - Date.now()));
    }
    this.follow(before, this.state);
  }

  /** What a change of state asks to be shown. */
  private follow(before: HoverState, after: HoverState): void {
    const mark = 'mark' in after ? this.reader.marks[after.mark] : undefined;
    if (after.phase === 'prepared' && mark) void this.card.prepare(mark);
    if (
      after.phase === 'open' &&
      mark &&
      !(before.phase === 'leaving' && before.mark === after.mark)
    ) {
      void this.card.show(mark, after.pinned);
    }
    if (after.phase === 'idle' || (after.phase === 'resting' && before.phase === 'leaving'))
      this.card.hide();
    if (after.phase === 'idle')
      this.walked = before.phase === 'open' && before.pinned ? before.mark : this.walked;
    this.reader.painter.emphasise(mark ?? null);
  }

  private end(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.card.remove();
  }
}

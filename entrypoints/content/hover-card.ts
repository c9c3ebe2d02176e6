import { headsFor, type Point } from '../../lib/core/card/heads-for';
import {
  deadlineOf,
  type HoverEvent,
  type HoverRules,
  type HoverState,
  IDLE,
  reduceHover,
} from '../../lib/core/card/hover';
import { markAt } from '../../lib/page/hit-test';
import { takesClicks } from '../../lib/page/takes-clicks';
import { trusted } from '../../lib/page/trusted';
import { type CardEvent, CardHost, type CardMark, type MarkedText } from './card-host';

export interface HoverCardProps {
  readonly reader: MarkedText;
  readonly signal: AbortSignal;
  rules(): HoverRules;
  /** Whether the key of the modifier mode is held. */
  isHeld(): boolean;
  /** Asked before anything is wanted of the extension: whether it is still there. */
  isReachable(): boolean;
}

const isShown = ({ phase }: HoverState): boolean => phase === 'open' || phase === 'leaving';

/**
 * Turns the pointer, the keyboard and the clock into events of the hover reducer, and its states into
 * what the reader sees. Listeners are passive and take nothing from the page.
 */
export class HoverCard {
  private state: HoverState = IDLE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private point: Point | null = null;
  private lastPoint: Point | null = null;
  /** While an event is taken in: whether the card that it opens takes the focus. */
  private focusing = false;
  readonly card = new CardHost(
    () => this.props.reader,
    (event) => this.onCardEvent(event),
  );

  constructor(private readonly props: HoverCardProps) {
    const { signal } = props;
    const early = { passive: true, capture: true, signal };
    // A frame inside the page sends no moves: that the pointer is over it is all that is seen.
    const onPointer = trusted((event: PointerEvent) => this.onPointer(event));
    for (const type of ['pointermove', 'pointerover'] as const)
      document.addEventListener(type, onPointer, early);
    const leave = trusted(() => this.send({ kind: 'nothing', at: Date.now() }));
    document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
    const onKey = trusted((event: KeyboardEvent) => this.onKey(event));
    document.addEventListener('keydown', onKey, early);
    // After the page's own listeners: a click that the page has used is not ours.
    const onClick = trusted((event: MouseEvent) => this.onClick(event));
    window.addEventListener('click', onClick, { passive: true, signal });
    signal.addEventListener('abort', () => this.end());
  }

  /** The mark whose card is open, or about to be. */
  get current(): CardMark | undefined {
    return 'mark' in this.state ? this.props.reader.markOf(this.state.mark) : undefined;
  }

  /** Opens a card at once, to stay. @param focus whether the keyboard goes into it */
  open(mark: CardMark, focus: boolean): void {
    this.focusing = focus;
    this.send({ kind: 'open', mark: mark.id });
    this.focusing = false;
  }

  pin(): void {
    this.send({ kind: 'pin' });
  }

  close(): void {
    this.send({ kind: 'close' });
  }

  /** The marks, or the key that is held, are others than before. */
  lookAgain(): void {
    if ('mark' in this.state && !this.current && !this.card.outlivesMark) this.close();
    else if ('mark' in this.state) this.props.reader.emphasise(this.current);
    this.look();
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.point = { x: event.clientX, y: event.clientY };
    // One look per frame, however often the pointer reports.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
      this.lastPoint = this.point;
    });
  }

  private look(): void {
    if (!this.point || this.props.reader.marks.length === 0) return;
    const { x, y } = this.point;
    const ours = this.card.element;
    if (ours && document.elementFromPoint(x, y) === ours) return;
    const mark = markAt(document, this.props.reader.visible, x, y);
    const at = Date.now();
    const own = 'mark' in this.state && mark?.id === this.state.mark;
    if (!own && this.headsForCard()) this.send({ kind: 'toward', at });
    else if (mark) this.send({ kind: 'over', mark: mark.id, at, held: this.props.isHeld() });
    else this.send({ kind: 'nothing', at });
  }

  private headsForCard(): boolean {
    const { element } = this.card;
    if (!element || !this.point || !this.lastPoint || !isShown(this.state)) return false;
    return headsFor(this.lastPoint, this.point, element.getBoundingClientRect());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
  }

  /** A click or a tap on a mark pins its card; a tap beside it closes the card, as nothing is hovered there. */
  private onClick(event: MouseEvent): void {
    const { element } = this.card;
    if (event.button !== 0 || event.detail > 1 || event.defaultPrevented) return;
    if (element && event.composedPath().includes(element)) return;
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    const isSelecting = getSelection()?.isCollapsed === false;
    const mark = markAt(document, this.props.reader.visible, event.clientX, event.clientY);
    if (mark && isPlain && !isSelecting && !takesClicks(event)) this.open(mark, false);
    else if ((event as Partial<PointerEvent>).pointerType === 'touch') this.close();
  }

  private onCardEvent(event: CardEvent): void {
    if (event === 'close') this.close();
    else this.send({ kind: event === 'enter' ? 'card' : 'nothing', at: Date.now() });
  }

  private send(event: HoverEvent): void {
    const before = this.state;
    this.state = reduceHover(before, event, this.props.rules());
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
    const mark = this.current;
    const stays =
      isShown(before) && 'mark' in before && 'mark' in after && before.mark === after.mark;
    const wants = after.phase === 'prepared' || (after.phase === 'open' && !stays);
    if (wants && !this.props.isReachable()) return;
    if (after.phase === 'resting') this.card.warm();
    if (after.phase === 'prepared' && mark) void this.card.prepare(mark);
    if (after.phase === 'open' && mark && (!stays || this.focusing))
      void this.card.show(mark, this.focusing);
    if (isShown(before) && !isShown(after)) this.card.hide();
    this.props.reader.emphasise(mark);
  }

  private end(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.card.remove();
  }
}

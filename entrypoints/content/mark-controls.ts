import type { PageSettings } from '../../lib/platform/page-settings';
import { followColours } from './follow-colours';
import { HeldKey } from './held-key';
import { HoverCard } from './hover-card';
import type { PageReader } from './page-reader';
import { WalkMarks } from './walk-marks';

export interface MarkControlsProps {
  readonly reader: PageReader;
  readonly signal: AbortSignal;
  settings(): PageSettings;
  /** Asked before anything is wanted of the extension: whether it is still there. */
  isReachable(): boolean;
}

/** What a reader does with marks: by pointer, by keyboard, by a key that is held. */
export class MarkControls {
  readonly hover: HoverCard;
  readonly walk: WalkMarks;
  private readonly held: HeldKey;

  constructor(private readonly props: MarkControlsProps) {
    const { reader, signal, settings, isReachable } = props;
    this.held = new HeldKey(
      () => settings().modifierKey,
      () => this.follow(),
      signal,
    );
    this.hover = new HoverCard({
      reader,
      signal,
      isReachable,
      rules: () => settings().rules,
      isHeld: () => this.held.isHeld,
    });
    followColours(signal, () => void reader.repaint());
    this.walk = new WalkMarks(reader, this.hover, signal);
    this.follow();
  }

  /** The marks, the settings or the key that is held are others than before. */
  follow(): void {
    const { reader, settings } = this.props;
    reader.setPainted(settings().paint.policy !== 'while-key-held' || this.held.isHeld);
    this.hover.lookAgain();
  }
}

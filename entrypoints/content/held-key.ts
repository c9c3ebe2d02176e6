import { trusted } from '../../lib/page/trusted';
import type { ModifierKey } from '../../lib/platform/page-settings';

/** Whether a modifier key is held, as far as the page can know: each key, click and move says so. */
export class HeldKey {
  isHeld = false;

  constructor(
    private readonly key: () => ModifierKey,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    const options = { passive: true, capture: true, signal };
    const look = trusted((event: KeyboardEvent | PointerEvent) =>
      this.set(event.getModifierState(this.key())),
    );
    for (const type of ['keydown', 'keyup', 'pointermove', 'pointerdown'] as const)
      document.addEventListener(type, look, options);
    // A key that is let go elsewhere is not seen to be let go.
    window.addEventListener('blur', () => this.set(false), options);
  }

  private set(held: boolean): void {
    if (held === this.isHeld) return;
    this.isHeld = held;
    this.onChange();
  }
}

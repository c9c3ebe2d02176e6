import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/platform/settings';
import { useTranslate } from '../shared/use-translate';
import { SAMPLE_STORY, type Stretch } from './sample-story';

/** Whether the key of the modifier is held just now. */
function useHeld(key: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.key === key) setHeld(event.type === 'keydown');
    };
    const letGo = (): void => setHeld(false);
    addEventListener('keydown', follow);
    addEventListener('keyup', follow);
    addEventListener('blur', letGo);
    return () => {
      removeEventListener('keydown', follow);
      removeEventListener('keyup', follow);
      removeEventListener('blur', letGo);
    };
  }, [key]);
  return held;
}

/** A sample that shows what the settings above it do, as they are changed. */
export function Preview({ settings }: { readonly settings: Settings }) {
  const t = useTranslate();
  const { paintPolicy, hiddenTypes, modifierKey } = settings;
  const held = useHeld(modifierKey);
  const seen = new Set<string>();
  const isMarked = (stretch: Exclude<Stretch, string>): boolean => {
    const { type, of } = stretch;
    if (hiddenTypes.includes(type)) return false;
    if (paintPolicy === 'while-key-held') return held;
    const again = seen.has(of) && paintPolicy !== 'every' && type !== 'incident';
    seen.add(of);
    return !again;
  };
  return (
    <figure class="preview">
      <figcaption class="quiet">{t('options.preview')}</figcaption>
      {SAMPLE_STORY[t.language].map((section, i) => {
        if (paintPolicy === 'first-in-section') seen.clear();
        return (
          <p key={i}>
            {section.map((stretch) =>
              typeof stretch === 'string' ? (
                stretch
              ) : isMarked(stretch) ? (
                <span class={`marked ${stretch.type}`}>{stretch.text}</span>
              ) : (
                stretch.text
              ),
            )}
          </p>
        );
      })}
    </figure>
  );
}

import { useState } from 'preact/hooks';
import type { Shortcut } from '../../lib/platform/keyboard-shortcuts';
import { useTranslate } from '../shared/use-translate';
import { Group } from './Group';

export interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** @returns false where the browser lets no page open its settings of keys */
  onChangeKeys(): Promise<boolean>;
}

/** The keys as they are; only the browser can change them. */
export function Shortcuts({ shortcuts, onChangeKeys }: ShortcutsProps) {
  const t = useTranslate();
  const [byHand, setByHand] = useState(false);
  return (
    <Group id="keys" title={t('options.keys')}>
      <table>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options.no-key')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button
          type="button"
          onClick={() => void onChangeKeys().then((opened) => setByHand(!opened))}
        >
          {t('options.change-keys')}
        </button>
      </p>
      <p role="status">{byHand && t('options.keys-by-hand')}</p>
    </Group>
  );
}

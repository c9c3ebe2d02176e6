import type { Settings } from '../../lib/platform/settings';

/** What every part of the page has that changes settings. */
export interface SettingsProps {
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

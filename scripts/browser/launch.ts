import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import type { Session, SessionOptions } from './session';

/** Starts a browser with a fresh profile and the extension in it. */
export function launchWithExtension(options: SessionOptions): Promise<Session> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

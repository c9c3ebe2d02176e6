import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Translate } from '../../lib/core/i18n/translate';
import type { Fault } from '../../lib/core/model/result';

const SAID: Readonly<Record<string, MessageKey>> = {
  quota: 'collection.fault.quota',
  blocked: 'collection.fault.blocked',
  'newer-schema': 'collection.fault.newer-schema',
  terminated: 'collection.fault.terminated',
  foreign: 'collection.fault.foreign',
  damaged: 'collection.fault.damaged',
  newer: 'collection.fault.newer',
  'too-large': 'collection.fault.too-large',
};

/** A fault in the reader's language; for a file its place, as the parser has it. */
export function faultText({ code, message }: Fault, t: Translate): string {
  const key = SAID[code];
  return key ? t(key, { problem: message }) : t('collection.fault', { problem: message });
}

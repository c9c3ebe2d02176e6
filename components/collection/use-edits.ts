import { useState } from 'preact/hooks';
import type { Own } from '../../lib/core/collection/article';
import type { MessageKey } from '../../lib/core/i18n/catalogue';
import type { Result } from '../../lib/core/model/result';
import { useTranslate } from '../shared/use-translate';
import type { CollectionActions } from './actions';
import { faultText } from './fault-text';

/** What the reader is told after a change; with what was deleted, where that can be undone. */
interface Said {
  readonly text: string;
  readonly undo?: readonly string[];
}

/** Changes of many articles, each followed by a word on what came of it. */
export function useEdits(actions: Pick<CollectionActions, 'remove' | 'restore' | 'changeOwn'>) {
  const t = useTranslate();
  const [said, setSaid] = useState<Said | null>(null);
  const say = (done: Result<number>, key: MessageKey, undo?: readonly string[]): void => {
    if (!done.ok) setSaid({ text: faultText(done.fault, t) });
    else if (done.value > 0)
      setSaid({ text: t(key, { count: done.value }), ...(undo && { undo }) });
  };
  return {
    said,
    setSaid,
    async remove(ids: readonly string[]): Promise<void> {
      say(await actions.remove(ids), 'collection.deleted-count', ids);
    },
    async restore(ids: readonly string[]): Promise<void> {
      say(await actions.restore(ids), 'collection.restored-count');
    },
    /** A change that can be seen where it was made: only a failure is worth a word. */
    async change(ids: readonly string[], change: (own: Own) => Own): Promise<void> {
      const done = await actions.changeOwn(ids, change);
      if (!done.ok) setSaid({ text: faultText(done.fault, t) });
    },
    async changeAll(ids: readonly string[], change: (own: Own) => Own): Promise<void> {
      say(await actions.changeOwn(ids, change), 'collection.changed-count');
    },
  };
}

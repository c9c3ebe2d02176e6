import { isInPrivateWindow } from './private-window';
import { send } from './send';

/** For the extension's own pages: a record is before the reader, which is remembered where the window is not private. */
export async function rememberReading(id: string): Promise<void> {
  if (!(await isInPrivateWindow())) await send<'record-read'>({ kind: 'record-read', id });
}

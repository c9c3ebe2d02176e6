import { send } from './send';

/** For the extension's own pages: a record is before the reader, which is remembered where the window is not private. */
export async function rememberReading(id: string, isPrivate: boolean): Promise<void> {
  if (!isPrivate) await send<'record-read'>({ kind: 'record-read', id });
}

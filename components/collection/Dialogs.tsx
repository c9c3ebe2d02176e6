import type { ArticleRow } from '../../lib/core/collection/article-row';
import type { CollectionHealth } from '../../lib/platform/collection/collection-health';
import type { CollectionActions } from './actions';
import { ExportDialog, type ExportScope } from './ExportDialog';
import { ImportDialog } from './ImportDialog';
import { StorageDialog } from './StorageDialog';

export type OpenDialog =
  | { readonly kind: 'export' }
  /** With a file that was dropped on the page. */
  | { readonly kind: 'import'; readonly file: File | null }
  | { readonly kind: 'storage' };

export interface DialogsProps {
  readonly dialog: OpenDialog | null;
  readonly rows: readonly ArticleRow[];
  readonly shown: readonly ArticleRow[];
  readonly selected: ReadonlySet<string>;
  readonly health: CollectionHealth | null;
  readonly actions: CollectionActions;
  onClose(): void;
}

/** The selected ones first, where there are any, then those of the list, then all. */
function scopesOf({ rows, shown, selected }: DialogsProps): ExportScope[] {
  const scopes: ExportScope[] = [{ name: 'all', count: rows.length }];
  if (shown.length > 0 && shown.length < rows.length)
    scopes.unshift({ name: 'shown', count: shown.length, ids: shown.map(({ id }) => id) });
  if (selected.size > 0)
    scopes.unshift({ name: 'selected', count: selected.size, ids: [...selected] });
  return scopes;
}

/** The dialog that is open, if any is. */
export function Dialogs(props: DialogsProps) {
  const { dialog, health, actions, onClose } = props;
  if (dialog?.kind === 'export')
    return (
      <ExportDialog scopes={scopesOf(props)} exportFile={actions.exportFile} onClose={onClose} />
    );
  if (dialog?.kind === 'import')
    return <ImportDialog dropped={dialog.file} importFile={actions.importFile} onClose={onClose} />;
  if (dialog?.kind === 'storage')
    return <StorageDialog health={health} actions={actions} onClose={onClose} />;
  return null;
}

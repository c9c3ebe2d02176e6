import type { ComponentChildren } from 'preact';
import { useCardView } from './card-view';

/** A name that opens its own card in place. */
export function RecordLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ComponentChildren;
}) {
  const { onOpen } = useCardView();
  return (
    <button type="button" class="link" data-to={to} onClick={() => onOpen(to)}>
      {children}
    </button>
  );
}

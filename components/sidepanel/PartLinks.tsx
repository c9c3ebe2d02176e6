import { useTranslate } from '../shared/use-translate';

export interface PartLinksProps {
  readonly parts: readonly ('figures' | 'timeline' | 'map')[];
}

/** Leads past a long list to what stands below it. Buttons: the panel's addresses are those of views. */
export function PartLinks({ parts }: PartLinksProps) {
  const t = useTranslate();
  const go = (part: string): void => {
    const heading = document.getElementById(`part-${part}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="parts" aria-label={t('panel.parts')}>
      {parts.map((part) => (
        <button key={part} type="button" class="plain" onClick={() => go(part)}>
          {t(`panel.${part}`)}
        </button>
      ))}
    </nav>
  );
}

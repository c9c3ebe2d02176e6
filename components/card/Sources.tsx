import { useState } from 'preact/hooks';
import { useCardView } from './card-view';
import { SourceText } from './SourceText';

/** Sources shown before the reader asks for all. */
const FIRST = 3;

/** Everything that the card rests on. Numbers are those beside the statements. */
export function Sources() {
  const { t, sources } = useCardView();
  const [all, setAll] = useState(sources.length <= FIRST + 1);
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{t('card.sources')}</h3>
      <ol class="sources">
        {(all ? sources : sources.slice(0, FIRST)).map((source, i) => (
          <li key={i}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
      {!all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('card.all-sources', { count: sources.length })}
        </button>
      )}
    </section>
  );
}

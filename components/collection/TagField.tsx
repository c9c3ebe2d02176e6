import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../shared/use-translate';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere in the collection. */
  readonly known: readonly string[];
  onChange(tags: readonly string[]): void;
}

/** Tags of an article: each can be taken off, and one typed is added. */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (): void => {
    const more = typed
      .split(',')
      .map((tag) => tag.trim().slice(0, 100))
      .filter(Boolean);
    setTyped('');
    if (more.length > 0) onChange([...new Set([...tags, ...more])]);
  };
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <button
            type="button"
            aria-label={t('collection.remove-tag', { tag })}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        type="text"
        aria-label={t('collection.add-tag')}
        placeholder={t('collection.add-tag')}
        list={list}
        value={typed}
        maxLength={100}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={add}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}

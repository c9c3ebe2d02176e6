/** Messages of one surface by language. */
export interface Bilingual<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly fr: Readonly<Record<Key, string>>;
}

/** English and French side by side; the compiler checks that both have the same keys. */
export const bilingual = <Key extends string>(
  en: Readonly<Record<Key, string>>,
  fr: Readonly<Record<NoInfer<Key>, string>>,
): Bilingual<Key> => ({ en, fr });

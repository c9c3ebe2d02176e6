import type { Span } from '../../lib/core/model/link';

/** A text with stretches of it marked. @param spans half-open, in UTF-16 code units, in order, apart */
export function Marked({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}) {
  return (
    <>
      {spans.map(({ start, end }, i) => (
        <>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

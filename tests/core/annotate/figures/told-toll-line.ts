import { type Qualifier, VAGUE } from '../../../../lib/core/annotate/figures/read-numbers';
import type { Figure } from '../../../../lib/core/model/incident';

export interface ToldFigure {
  /** The number with what qualifies it: where the figure read must begin. */
  readonly text: string;
  readonly measure: Figure['measure'];
  readonly of: Figure['of'];
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
}

export interface ToldToll {
  readonly sentence: string;
  readonly figures: readonly ToldFigure[];
}

/** `12` exactly; `12-15` between; `12+` at least; `>12` more than; `<12` up to; `~12` about; `-12` nearly; or a vague word. */
function countOf(value: string): Pick<ToldFigure, 'low' | 'high' | 'qualifier'> {
  const [, sign = '', low = '', high, plus] = /^([<>~-]?)(\d+)(?:-(\d+))?(\+?)$/.exec(value) ?? [];
  const n = Number(low);
  if (low === '') return VAGUE[value as keyof typeof VAGUE];
  if (high) return { low: n, high: Number(high) };
  if (plus) return { low: n, qualifier: 'at-least' };
  if (sign === '>') return { low: n, qualifier: 'more-than' };
  if (sign === '<') return { high: n, qualifier: 'up-to' };
  if (sign === '~') return { low: n, high: n, qualifier: 'about' };
  return { low: n, high: n, ...(sign === '-' && { qualifier: 'nearly' }) };
}

/** A sentence whose figures are labelled in it: `((measure:of:count|words))`. */
export function told(labelled: string): ToldToll {
  const figures: ToldFigure[] = [];
  const sentence = labelled.replace(
    /\(\((\w+):([\w-]+):([^|]+)\|([^)]+)\)\)/g,
    (_, measure, of, count, text) => {
      figures.push({ text, measure, of, ...countOf(count) });
      return text;
    },
  );
  return { sentence, figures };
}

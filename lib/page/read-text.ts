import { atOnce, type Slices } from '../core/slices';
import { findStory } from './find-story';
import { type Cursor, cursorIn, step } from './flat-tree';
import { isFurniture } from './furniture';
import { isInline } from './inline-elements';
import { type Measure, type Measured, measureElements } from './measure';
import { NO_TEXT, type PageText, type Segment } from './page-text';
import { STEP } from './slices';
import { isLeftOut } from './text-blocks';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Browsers nest this deep at most by themselves; scripts can go deeper, and then we stop reading. */
const MAX_DEPTH = 2000;
/** Longer texts are read to about here, in code units: nobody reads them to the end, and all of it would be looked at. */
const LONGEST = 1_000_000;
const HEADING = /^h[1-6]$/;
const NOTHING: Measure = { text: 0, links: 0, prose: 0 };

/** Reads the story of a page: its headline, then the rest in document order. Nodes are read, never changed. */
export function* readingStory(document: Document): Slices<PageText> {
  const story = yield* findStory(document);
  return story ? yield* readElements(story.roots, story) : NO_TEXT;
}

/** The same without a pause. */
export const readStory = (document: Document): PageText => atOnce(readingStory(document));

/** Reads the text below one element, by the same rules. */
export const readText = (root: Element): PageText =>
  atOnce(readElements([root], atOnce(measureElements(root))));

/** The lines of a text as they are read. */
class Lines {
  readonly parts: string[] = [];
  readonly segments: Segment[] = [];
  readonly sections: number[] = [];
  private length = 0;
  private open = false;
  private heading = false;
  /** Where the line that is being read begins. */
  private line = { parts: 0, segments: 0, length: 0 };

  add(node: Text): void {
    const { data } = node;
    if (data === '' || this.length + data.length > LONGEST || (!this.open && !/\S/.test(data)))
      return;
    this.parts.push(data.replace(/[\t\n\f\r\u2028\u2029]/g, ' '));
    this.segments.push({ node, start: this.length, end: this.length + data.length });
    this.length += data.length;
    this.open = true;
  }

  /** @param heading whether the next line is in a heading */
  break(heading: boolean): void {
    if (this.open) {
      const { parts, segments, length } = this.line;
      if (isFurniture(this.parts.slice(parts).join(''))) {
        this.parts.length = parts;
        this.segments.length = segments;
        this.length = length;
      } else {
        if (this.heading) this.sections.push(length);
        this.parts.push('\n');
        this.length += 1;
      }
      this.line = {
        parts: this.parts.length,
        segments: this.segments.length,
        length: this.length,
      };
      this.open = false;
    }
    this.heading = heading;
  }
}

const isHeading = (element: Element): boolean =>
  HEADING.test(element.localName) || element.getAttribute('role') === 'heading';

function* readElements(
  roots: readonly Element[],
  { measures, shadowRoots }: Measured,
): Slices<PageText> {
  const measureOf = (element: Element): Measure => measures.get(element) ?? NOTHING;
  const held = roots.map(measureOf);
  const total = {
    text: Math.max(...held.map(({ text }) => text)),
    prose: Math.max(...held.map(({ prose }) => prose)),
  };
  const lines = new Lines();
  /** Elements that are being read, the innermost last. */
  const stack: { nodes: Cursor; breaks: boolean }[] = [];
  const enter = (element: Element): void => {
    const breaks = !isInline(element);
    const isRead = stack.length <= MAX_DEPTH && !isLeftOut(element, measureOf(element), total);
    if (element.localName === 'br') lines.break(false);
    if (breaks) lines.break(isRead && isHeading(element));
    if (isRead) stack.push({ nodes: cursorIn(element), breaks });
  };
  let steps = 0;
  for (const root of roots) {
    enter(root);
    for (let open = stack.at(-1); open; open = stack.at(-1)) {
      if (++steps % STEP === 0) yield;
      const child = step(open.nodes);
      if (child?.nodeType === TEXT_NODE) lines.add(child as Text);
      else if (child?.nodeType === ELEMENT_NODE) enter(child as Element);
      else if (!child) {
        stack.pop();
        if (open.breaks) lines.break(false);
      }
    }
    lines.break(false);
  }
  return {
    text: lines.parts.join(''),
    segments: lines.segments,
    sections: lines.sections,
    shadowRoots,
  };
}

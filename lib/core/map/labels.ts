import type { Wording } from '../model/display-name';
import type { MapLabel, MapPlace, MapPoint } from './map-model';
import type { Point } from './projection';

/** About how wide a letter of the sans serif is, as map.css sets it. Pixels. */
const LETTERS = { place: 7, country: 7.2, region: 5.8, river: 5.4 };
const LINE = 12;
/** Between a point's mark and its name. */
const GAP = 2.5;

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The longer of the two wordings: a map is laid out once for both languages. */
const longest = (wording: Wording): number =>
  typeof wording === 'string' ? wording.length : Math.max(wording.en.length, wording.fr.length);

/** Puts names where they are seen and meet nothing; what comes first has the better chance. */
export class LabelSpace {
  private readonly taken: Box[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  private take(box: Box): boolean {
    const seen =
      box.left >= 2 && box.top >= 2 && box.right <= this.width - 2 && box.bottom <= this.height - 2;
    if (!seen || this.taken.some((other) => meets(box, other))) return false;
    this.taken.push(box);
    return true;
  }

  /** Keeps names off a part of the picture. */
  keepFree(box: Box): void {
    this.taken.push(box);
  }

  /** Keeps names off a point's own mark. */
  keepClear([x, y]: Point, radius: number): void {
    this.keepFree({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }

  /** @param dot radius of the place's own mark, in pixels */
  nameOf(place: MapPlace, [x, y]: Point, dot: number): MapPoint['named'] {
    const away = dot + GAP;
    const width = longest(place.label) * LETTERS.place;
    const [top, bottom] = [y - LINE / 2, y + LINE / 2];
    if (this.take({ left: x + away, top, right: x + away + width, bottom })) return 'right';
    if (this.take({ left: x - away - width, top, right: x - away, bottom })) return 'left';
    return false;
  }

  /** A name centred at the first of these points that has room, or null. */
  centred(
    kind: MapLabel['kind'],
    text: string,
    length: number,
    at: readonly Point[],
  ): MapLabel | null {
    const half = (length * LETTERS[kind]) / 2;
    for (const [x, y] of at) {
      if (this.take({ left: x - half, top: y - LINE / 2, right: x + half, bottom: y + LINE / 2 }))
        return { kind, text, x: Math.round(x), y: Math.round(y) };
    }
    return null;
  }
}

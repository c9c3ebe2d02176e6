import type { Wording } from '../model/display-name';
import type { PlaceFacts, RecordType } from '../model/entity';

/** What is to be shown on a map. */
export interface MapPlace {
  readonly id: string;
  readonly label: Wording;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlaceFacts['precision'];
  readonly type: RecordType;
  /** How many things are there, where that is counted. */
  readonly count?: number;
}

/** A place in the picture. Pixels. */
export interface MapPoint extends MapPlace {
  readonly x: number;
  readonly y: number;
  /** Radius within which the place lies, where it is known no better; 0 for a point. */
  readonly radius: number;
  /** Radius of its mark: the more is there, the larger. */
  readonly dot: number;
  /** Whether there was room for its name, and to which side of the point. */
  readonly named: 'left' | 'right' | false;
}

export interface MapLabel {
  readonly kind: 'country' | 'region' | 'river';
  /** The name; for a country its ISO 3166-1 alpha-2 code, which the reader's language names. */
  readonly text: string;
  /** Middle of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** A map, ready to be drawn: SVG path data in pixels. */
export interface MapModel {
  readonly width: number;
  readonly height: number;
  readonly countries: readonly {
    readonly code: string;
    readonly path: string;
    readonly focus: boolean;
  }[];
  /** Borders of first-level areas. */
  readonly regions: string;
  /** The area that a single place lies in. */
  readonly region: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly labels: readonly MapLabel[];
  readonly points: readonly MapPoint[];
  readonly scale: { readonly km: number; readonly pixels: number };
}

import type { Position } from './outlines';

/** A window on the map, in degrees. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** CSS pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

export interface Projection {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  /** Kilometres to a pixel at the middle of the frame. */
  readonly kmPerPixel: number;
  project(position: Position): Point;
}

const KM_PER_DEGREE = 111.2;
const cosOf = (lat: number): number => Math.cos((lat * Math.PI) / 180);

/**
 * Equirectangular, true at the frame's middle latitude: at this scale and this near the equator no place
 * is off by more than a pixel or two, and straight lines stay straight.
 * @param frame what must be seen; it is widened to the proportions of the picture
 */
export function makeProjection(frame: Frame, width: number, height: number): Projection {
  const middle = { lon: (frame.west + frame.east) / 2, lat: (frame.south + frame.north) / 2 };
  const shrink = cosOf(middle.lat);
  const perPixel = Math.max(
    ((frame.east - frame.west) * shrink) / width,
    (frame.north - frame.south) / height,
  );
  const [halfLon, halfLat] = [(perPixel * width) / shrink / 2, (perPixel * height) / 2];
  const seen: Frame = {
    west: middle.lon - halfLon,
    east: middle.lon + halfLon,
    south: middle.lat - halfLat,
    north: middle.lat + halfLat,
  };
  return {
    frame: seen,
    width,
    height,
    kmPerPixel: perPixel * KM_PER_DEGREE,
    project: ([lon, lat]) => [
      ((lon - seen.west) * shrink) / perPixel,
      (seen.north - lat) / perPixel,
    ],
  };
}

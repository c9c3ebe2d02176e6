import type { Translate } from '../../lib/core/i18n/translate';
import type { MapLabel, MapModel, MapPoint } from '../../lib/core/map/map-model';
import { colourOf } from '../card/type-colour';

export interface LocatorMapProps {
  readonly map: MapModel;
  readonly t: Translate;
  /** Opens a record; without it the points are no buttons. */
  onOpen?(id: string): void;
}

/** Between the mark of a place and its name. Pixels. */
const GAP = 3.5;
/** Height of the scale bar's ends, and its distance from the edge. Pixels. */
const TICK = 3;
const INSET = 8;

function Label({
  label: { kind, text, x, y },
  t,
}: {
  readonly label: MapLabel;
  readonly t: Translate;
}) {
  return (
    <text
      class={kind === 'region' ? 'map-region-name' : `map-${kind}`}
      x={x}
      y={y}
      text-anchor="middle"
      dominant-baseline="central"
    >
      {kind === 'country' ? t.country(text) : text}
    </text>
  );
}

function Spot({ point, t, onOpen }: { readonly point: MapPoint } & Omit<LocatorMapProps, 'map'>) {
  const { id, label, x, y, radius, dot, named, count, type } = point;
  const side = named === 'left' ? -1 : 1;
  const name = t.pick(label);
  const spot = (
    <>
      {radius > 0 && <circle class="map-area" cx={x} cy={y} r={Math.max(radius, 6)} />}
      <circle class="map-dot" cx={x} cy={y} r={dot} />
      {named && (
        <text
          class="map-place"
          x={x + side * (dot + GAP)}
          y={y}
          text-anchor={named === 'left' ? 'end' : 'start'}
          dominant-baseline="central"
        >
          {name}
        </text>
      )}
      <title>{count ? `${name} (${t.number(count)})` : name}</title>
    </>
  );
  const style = { '--type': colourOf(type) };
  if (!onOpen) return <g style={style}>{spot}</g>;
  return (
    <a
      style={style}
      href={`#${id}`}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        onOpen(id);
      }}
    >
      {spot}
    </a>
  );
}

/** A map of places: countries, areas, rivers and lakes from Natural Earth. Nothing is ever fetched for it. */
export function LocatorMap({ map, t, onOpen }: LocatorMapProps) {
  const { width, height, scale } = map;
  const names = new Intl.ListFormat(t.language).format(
    map.points.map(({ label }) => t.pick(label)),
  );
  const right = width - INSET;
  const bar = `M${right - scale.pixels} ${height - INSET - TICK}v${TICK}h${scale.pixels}v${-TICK}`;
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${height}`}
      role={onOpen ? 'group' : 'img'}
      aria-label={t('map.label', { places: names })}
    >
      <rect class="map-sea" width={width} height={height} />
      {map.countries.map(({ code, path, focus }) => (
        <path key={code} class={focus ? 'map-land map-focus' : 'map-land'} d={path} />
      ))}
      <path class="map-region" d={map.region} />
      <path class="map-regions" d={map.regions} />
      <path class="map-lakes" d={map.lakes} />
      <path class="map-rivers" d={map.rivers} />
      <g>
        {map.labels.map((label) => (
          <Label key={`${label.kind} ${label.text}`} label={label} t={t} />
        ))}
        <path class="map-scale" d={bar} />
        <text class="map-scale-text" x={right} y={height - INSET - TICK - 5} text-anchor="end">
          {t.number(scale.km)} km
        </text>
      </g>
      {map.points.map((point) => (
        <Spot key={point.id} point={point} t={t} {...(onOpen && { onOpen })} />
      ))}
    </svg>
  );
}

import type { Point, Road } from '#src/domain/stage/road.ts'
import { shareOf, type PathOrientation } from './path-shape.ts'

interface PlaceNameProps {
  readonly shape: Road
  readonly place: Point
  readonly name: string
  readonly orientation: PathOrientation
  readonly mirrored: boolean
  readonly strong: boolean
}

/** Under its ring, or beside it where the road stands upright. */
export function PlaceName({ shape, place, name, orientation, mirrored, strong }: PlaceNameProps) {
  const across = orientation === 'across'
  const away = shape.ring + 16
  const at = across
    ? { x: place.x, y: place.y + shape.ring + 6 }
    : { x: place.x + (mirrored ? -away : away), y: place.y }
  return (
    <text
      {...shareOf(shape, at)}
      dy={across ? '1.25em' : '0.36em'}
      textAnchor={across ? 'middle' : mirrored ? 'end' : 'start'}
      direction="ltr"
      fontWeight={strong ? 750 : 450}
      fill={strong ? 'var(--text)' : 'var(--text-quiet)'}
      // Where a pole runs down behind a name, the name stays whole.
      stroke="var(--surface)"
      strokeWidth="0.35em"
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {name}
    </text>
  )
}

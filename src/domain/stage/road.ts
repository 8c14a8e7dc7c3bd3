import type { Stage } from '#src/domain/answer/answer.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the road of the five stages runs, in units of its own: on the screen as in a picture file. */
export interface Road {
  readonly width: number
  readonly height: number
  readonly places: Readonly<Record<Stage, Point>>
  /** The stretch of road that ends at each place; 1 is the run-in before the first place. */
  readonly stretches: Readonly<Record<Stage | 6, string>>
  /** The radius of a place. */
  readonly ring: number
}

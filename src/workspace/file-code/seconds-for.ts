/** Of eight pictures a second, as a hand-held camera reads half of them. */
const PICTURES_A_SECOND = 4

/** To find the code and hold still. */
const AIM_SECONDS = 5

/** About how long a camera has to look at a code of so many parts, in steps of five seconds. */
export function secondsFor(blocks: number): number {
  return 5 * Math.ceil((AIM_SECONDS + blocks / PICTURES_A_SECOND) / 5)
}

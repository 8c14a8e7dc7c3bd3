/** What fits on the chart at its width; all in px, but for the size of the text. */
export interface ChartRoom {
  /** Where they do not fit, the axis has the numbers of the stages only. */
  readonly hasStageNames: boolean
  /** The points whose label fits under the chart; the latest is always among them. */
  readonly labelled: readonly string[]
}

const NAMED_FROM_REM = 17
const NAMES_REM = 6.2
const NUMBERS_REM = 1.5
export const LABEL_REM = 3.6
export const INSET_PX = { start: 28, end: 40 }

export function chartRoom(keys: readonly string[], width: number, remPx: number): ChartRoom {
  const hasStageNames = width >= NAMED_FROM_REM * remPx
  const axis = (hasStageNames ? NAMES_REM : NUMBERS_REM) * remPx
  const step = (width - axis - INSET_PX.start - INSET_PX.end) / Math.max(1, keys.length - 1)
  const every = Math.max(1, Math.ceil((LABEL_REM * remPx) / Math.max(1, step)))
  const last = keys.length - 1
  return { hasStageNames, labelled: keys.filter((_key, index) => (last - index) % every === 0) }
}

import type { HowSure } from '#src/domain/answer/answer.ts'
import { REPLIES_FOR_ALL_COUNTS } from '#src/domain/disclosure/may-show.ts'
import type { Response } from '#src/domain/record/response.ts'

/**
 * How sure a group is of a question: what more than half of those say who said it, else the middle.
 * Null below ten who said it (design §11.19), so that it tells of nobody.
 */
export function groupHowSure(responses: readonly Response[], question: string): HowSure | null {
  const said = responses.flatMap(({ answers }) => answers[question]?.howSure ?? [])
  if (said.length < REPLIES_FOR_ALL_COUNTS) return null
  const isMost = (wanted: HowSure) => 2 * said.filter((one) => one === wanted).length > said.length
  return ([1, 3] as const).find(isMost) ?? 2
}

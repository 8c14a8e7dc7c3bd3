import { STAGES, type Stage } from '#src/domain/answer/answer.ts'
import { repliesIn, type ChoiceCounts } from '#src/domain/disclosure/counts.ts'
import type { InRoom } from '#src/domain/disclosure/in-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { SpreadLabels } from '#src/ui/spread/Spread.tsx'
import { useSpreadWords } from '#src/ui/spread/use-spread-words.ts'

interface RoomSentence {
  /** The whole in two or three words. */
  readonly first: string
  /** What the room said and what to do with it, to be read aloud as it stands. */
  readonly rest: string
}

/** Short, for a wall: from where to where the answers run. How many chose what is in the picture. */
export function useRoomSentence(): (spread: InRoom, labels: SpreadLabels) => RoomSentence {
  const { t } = useTranslation(['publicScreen', 'spread'])
  const words = useSpreadWords()
  return (spread, labels) => {
    const said = spread.kind === 'counts' ? saidIn(spread) : [t(`spread:why.${spread.kind}`)]
    const first = t('spread.first', { agreement: words.agreement(spread) })
    return { first, rest: [...said, words.advice(spread)].join(' ') }

    function saidIn({ counts }: Extract<InRoom, { kind: 'counts' }>): string[] {
      const chosen = STAGES.filter((stage) => counts[stage] > 0)
      const [lowest] = chosen
      const highest = chosen.at(-1)
      if (lowest === undefined || highest === undefined) return [t('spread.nobodyKnows')]
      const unknown = counts.dontKnow
      const known = [...mostIn(counts), runsFrom(lowest, highest)]
      return unknown === 0 ? known : [...known, t('spread:aloud.dontKnow', { count: unknown })]
    }

    /** Where half of the room or more chose one and the same, the ends alone would mislead. */
    function mostIn(counts: ChoiceCounts): string[] {
      const half = repliesIn(counts) / 2
      const most = STAGES.filter((stage) => counts[stage] >= half && counts[stage] < 2 * half)
      const [stage] = most
      if (stage === undefined || most.length > 1) return []
      return [t('spread:aloud.chose', { count: counts[stage], statement: labels[stage] })]
    }

    function runsFrom(lowest: Stage, highest: Stage): string {
      if (lowest === highest) return t('spread.same', { statement: labels[lowest] })
      return t('spread.range', { from: labels[lowest], to: labels[highest] })
    }
  }
}

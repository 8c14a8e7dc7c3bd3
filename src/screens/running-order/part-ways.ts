import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { paths } from '#src/paths.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface Way {
  readonly key: 'joining' | 'answering' | 'scan' | 'gather' | 'talk' | 'talkList' | 'close'
  readonly to: string
}

/**
 * What has to be done before the next part. Without it the talk would begin with nothing shown, and
 * nobody would have said so.
 */
export function firstOf({ round, reveals, handedIn, lead }: RoundView, part: Part): Way | null {
  const isToShow = lead && reveals.length === 0 && mayRevealRound(round, reveals, handedIn).ok
  return part.kind === 'handIn' && isToShow ? { key: 'gather', to: paths.gather(round.id) } : null
}

/** The other pages that a part is done on. */
export function waysOf(view: RoundView, part: Part): readonly Way[] {
  const first = firstOf(view, part)
  return allWays(view, part).filter(({ key }) => key !== first?.key)
}

function allWays({ round, questionIds }: RoundView, part: Part): readonly Way[] {
  const { id } = round
  switch (part.kind) {
    case 'joining':
      return [{ key: 'joining', to: paths.invite(id) }]
    case 'answering':
      return [{ key: 'answering', to: paths.gather(id) }]
    case 'handIn':
      return [
        { key: 'scan', to: paths.scan(id) },
        { key: 'gather', to: paths.gather(id) },
      ]
    case 'talk': {
      const number = questionIds.indexOf(part.questionId ?? '') + 1
      return number === 0
        ? [{ key: 'talkList', to: paths.talk(id) }]
        : [{ key: 'talk', to: paths.talkItem(id, number) }]
    }
    case 'harvest':
    case 'tableActions':
      return [{ key: 'talkList', to: paths.talk(id) }]
    case 'close':
      return [{ key: 'close', to: paths.result(id) }]
    case 'silence':
    case 'break':
    case 'tables':
      return []
  }
}

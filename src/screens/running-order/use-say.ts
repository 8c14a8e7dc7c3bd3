import type { PartTime } from '#src/domain/workshop/part-time.ts'
import type { Part } from '#src/domain/workshop/running-order.ts'
import { USUAL_EXPECTED } from '#src/domain/workshop/session-wish.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTimes } from '#src/i18n/times.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { tableRound } from '#src/workspace/running-order/use-part-name.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { questionsInTurn } from './questions-in-turn.ts'

const AT_A_TABLE = 4

/** What whoever leads the session can say, sentence for sentence. */
export function useSay(view: RoundView, part: Part, time: PartTime): readonly string[] {
  const { t } = useTranslation('runningOrder')
  const times = useTimes()
  const formats = useFormats()
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  switch (part.kind) {
    case 'joining':
    case 'silence':
    case 'answering':
    case 'handIn':
    case 'close':
      return [t(`say.${part.kind}`)]
    case 'talk':
      return part.questionId === null
        ? []
        : [t('say.talk', { question: content.question(part.questionId) })]
    case 'break':
      return [t('say.break', { time: times.clock(time.endsAt) })]
    case 'tables':
      return tableRound(part.id) === 1
        ? [t('say.tablesFirst'), t('tablesTake', { list: forTables() }), t('quiet')]
        : [t('say.tablesNext'), t('quiet')]
    case 'harvest':
    case 'tableActions':
      return [t(`say.${part.kind}`), t('quiet')]
  }

  /** One question for each table, the widest disagreement first. */
  function forTables(): string {
    const tables = Math.ceil((view.round.expected ?? USUAL_EXPECTED) / AT_A_TABLE)
    const names = questionsInTurn(view).slice(0, tables).map(content.name)
    return formats.list(names)
  }
}

import { isOpen } from '#src/domain/plan/action-state.ts'
import type { Action } from '#src/domain/record/action.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading, paragraph } from '#src/workspace/report/blocks.ts'
import { useActionWords } from '#src/workspace/plan/use-action-words.ts'
import type { BriefingView } from './use-briefing.ts'

/** Every action, whatever became of it: what was dropped is told with its reason. */
export function useActionBlocks({ actions, today }: BriefingView): readonly Block[] {
  const { t } = useTranslation('briefing')
  const words = useActionWords()
  const formats = useFormats()
  if (actions.length === 0) return [heading(t('actions.title')), paragraph(t('actions.none'))]
  return [
    heading(t('actions.title')),
    {
      kind: 'table',
      header: [t('actions.what'), t('actions.owner'), t('actions.state'), t('actions.became')],
      widths: [33, 17, 27, 23],
      rows: actions.map((action) => [
        words.what(action),
        words.owner(action),
        standOf(action),
        words.became(action) ?? (isOpen(action) ? '' : t('actions.nothing')),
      ]),
    },
  ]

  /** "Under way · Due on 3 May 2027 · Proposed", and of what is over the day on which it was. */
  function standOf(action: Action): string {
    const { date } = action.progress
    const day = isOpen(action) ? words.due(action, today) : date === null ? '' : formats.date(date)
    return [words.state(action), day, words.standing(action)].filter(Boolean).join(' · ')
  }
}

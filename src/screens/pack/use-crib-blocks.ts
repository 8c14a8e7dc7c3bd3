import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { withBold, type Block } from '#src/transfer/word/report.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import { aloud, bullets, heading, numbered, paragraph } from '#src/workspace/report/blocks.ts'
import type { ChosenPaper } from './papers.ts'
import { useFacts } from './use-facts.ts'

const BEFORE = ['ready', 'evidence', 'papers', 'screen', 'number'] as const
const RULES = ['first', 'ask', 'listen', 'experience', 'statements', 'stays'] as const
const STEPS = [
  'welcome',
  'join',
  'silence',
  'handIn',
  'count',
  'reveal',
  'talk',
  'agree',
  'rest',
  'close',
] as const
const SAY = ['counts', 'differ', 'same', 'feel'] as const
const CASES = [
  'late',
  'withdraw',
  'tablet',
  'network',
  'more',
  'few',
  'same',
  'upset',
  'argue',
  'guess',
] as const
const QUIET = ['cards', 'listen', 'after'] as const

/** For the person who leads. The buttons have the names that they have on the screens. */
export function useCribBlocks(view: RoundView): (chosen: ChosenPaper) => readonly Block[] {
  const { t } = useTranslation(['pack', 'gather', 'talk'])
  const { body } = useTerms(view.organisation)
  const lead = useFacts(view)
  const buttons = {
    pass: t('gather:pass.open'),
    paper: t('gather:paper'),
    reveal: t('gather:reveal.open'),
    without: t('gather:reveal.withoutSpread'),
    takeBack: t('gather:takeBack.confirm'),
    rest: t('talk:rest.take'),
  }

  return ({ size }) => [
    paragraph(lead, 'lead'),
    heading(t('crib.beforeTitle')),
    bullets(BEFORE.map((what) => t(`crib.before.${what}`))),
    heading(t('crib.rulesTitle')),
    bullets(RULES.map((rule) => t(`crib.rules.${rule}`, { body }))),
    heading(t('crib.stepsTitle')),
    numbered(STEPS.map((step) => t(`crib.steps.${step}`, buttons))),
    {
      kind: 'together',
      blocks: [heading(t('crib.sayTitle')), ...SAY.map((words) => aloud(t(`crib.say.${words}`)))],
    },
    heading(t('crib.whenTitle')),
    {
      kind: 'table',
      header: [t('crib.when'), t('crib.do')],
      widths: size === 'large' ? [34, 66] : [28, 72],
      rows: CASES.map((one) => [
        t(`crib.cases.${one}.when`),
        withBold(t(`crib.cases.${one}.do`, buttons)),
      ]),
    },
    heading(t('crib.quietTitle')),
    bullets(QUIET.map((way) => t(`crib.quiet.${way}`))),
  ]
}

import { isStage, type Choice, type Stage } from '#src/domain/answer/answer.ts'
import type { Summary, SummaryQuestion } from '#src/domain/summary/summary.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { drawPath } from '#src/transfer/picture/path-picture.ts'
import { drawProfile } from '#src/transfer/picture/profile-picture.ts'
import { drawSteps } from '#src/transfer/picture/steps-picture.ts'
import type { Drawn } from '#src/transfer/picture/svg.ts'
import type { Pictures } from '#src/transfer/summary/summary-report.ts'
import type { PictureName } from '#src/transfer/summary/summary-words.ts'
import type { Picture } from '#src/transfer/word/report.ts'
import { pathShape } from '#src/ui/path/path-shape.ts'
import { useReportFrame } from '#src/workspace/report/use-report-frame.ts'
import type { Speech } from './use-speech.ts'

/** The road, the profile and the rounds, as far as the summary tells of them. */
export function usePictures(summary: Summary, speech: Speech): Pictures {
  const { t, stages, formats, content } = speech
  const { language, direction } = useReportFrame()
  const number = useNumber()
  const frame = (name: PictureName, description: string) => ({
    title: t(`picturesOf.${name}`),
    description,
    language,
    direction,
  })
  return { path: path(), profile: profile(), steps: steps() }

  function path(): Picture {
    const [say, show] = [summary.claimed.stage, summary.backed?.stage ?? null]
    const alt = [
      t('picturesOf.pathStart'),
      ...(show === null ? [] : [t('picturesOf.pathShow', { stage: stages.full(show) })]),
      ...(say === null ? [] : [t('picturesOf.pathSay', { stage: stages.full(say) })]),
    ].join(' ')
    const drawn = drawPath({
      ...frame('path', alt),
      road: pathShape('across', direction === 'rtl'),
      stageNames: stages.labels,
      number,
      say: say === null ? null : { stage: say, label: t('stand.say') },
      show: show === null ? null : { stage: show, label: t('stand.show') },
    })
    return toPicture('path', drawn, alt)
  }

  function profile(): Picture | null {
    const { profile: questions } = summary
    if (questions === null) return null
    const lines = questions.map((one) => ({
      name: t('question.name', { number: one.number, name: content.name(one.id) }),
      choice: one.choice,
      backed: one.backed,
      words: inWords(one),
    }))
    const alt = lines.map(({ name, words }) => `${name}: ${words}`).join(' ')
    const key = {
      solid: t('picturesOf.keySolid'),
      striped: t('picturesOf.keyStriped'),
      open: t('picturesOf.keyOpen'),
      unknown: t('picturesOf.keyUnknown'),
    }
    return toPicture('profile', drawProfile({ ...frame('profile', alt), lines, key }), alt)
  }

  function inWords({ choice, backed }: SummaryQuestion): string {
    if (!isStage(choice)) return t('question.notKnown')
    const say = nameOf(choice)
    if (backed === null) return t('question.inWordsUnchecked', { say })
    if (backed === choice) return t('question.inWordsSame', { say })
    return t('question.inWords', { say, show: nameOf(backed) })
  }

  function nameOf(choice: Choice): string {
    return isStage(choice) ? stages.full(choice) : t('question.notKnown')
  }

  function steps(): Picture | null {
    const { change, claimed, backed } = summary
    if (change === null) return null
    const isApart = change.claimed.kind === 'notComparable'
    const rounds = [
      { date: change.since, say: change.earlier.claimed, show: change.earlier.backed, isApart },
      { date: summary.roundDate, say: claimed.stage, show: backed?.stage ?? null, isApart },
    ]
    const words = (stage: Stage | null) =>
      stage === null ? t('picturesOf.noStage') : stages.full(stage)
    const alt = rounds
      .map(({ date, say, show }) =>
        t('picturesOf.step', { date: formats.date(date), say: words(say), show: words(show) }),
      )
      .join(' ')
    const points = rounds.map(({ date, ...rest }) => ({ label: formats.date(date), ...rest }))
    const drawn = drawSteps({
      ...frame('steps', alt),
      points,
      stageNames: stages.labels,
      key: { say: t('stand.say'), show: t('stand.show') },
    })
    return toPicture('steps', drawn, alt)
  }
}

function toPicture(name: PictureName, drawn: Drawn, alt: string): Picture {
  return { kind: 'picture', name, alt, ...drawn }
}

import { dontKnowsThatUnplace, neededAtStage } from '#src/domain/stage/gate.ts'
import type { Summary } from '#src/domain/summary/summary.ts'
import type { WordedSection } from '#src/transfer/summary/summary-words.ts'
import { plain, row, section } from './section.ts'
import type { Speech } from './use-speech.ts'

/** Whose it is and how it was found, with what peers need to know before they compare. */
export function wordAbout(summary: Summary, speech: Speech): WordedSection {
  const { t, formats, textCell, dateCell } = speech
  const { from, mode, questionsVersion, methodVersion, version, total, revision } = summary
  const fact = (name: string, value: string | number, words: string) => row(name, { value, words })
  const closed = t('about.closedAs', { date: formats.date(summary.closedOn), revision })
  return section('about', t('section.about'), {
    first: t('about.first'),
    columns: [t('about.what')],
    paragraphs: [
      plain(t('about.rule.stage', { needed: neededAtStage(total), total })),
      plain(t('about.rule.dontKnow', { unplaced: dontKnowsThatUnplace(total) })),
      plain(t('about.rule.evidence')),
      plain(t('about.rule.fair')),
    ],
    rows: [
      row(t('about.body'), textCell(bodyOf(summary, speech))),
      fact(t('about.kind'), from.sector, t(`sectors:${from.sector}.name`)),
      fact(t('about.nation'), from.nation, t(`nations:${from.nation}.name`)),
      row(t('about.date'), dateCell(summary.roundDate)),
      fact(t('about.closed'), summary.closedOn, closed),
      fact(t('about.mode'), mode, t(`round:mode.${mode}`)),
      row(t('about.questions'), textCell(questionsOf(questionsVersion, speech))),
      row(t('about.method'), textCell(methodVersion)),
      fact(t('about.version'), version, formats.number(version)),
      fact(t('about.status'), summary.status, statusOf(summary, speech)),
    ],
  })
}

export function bodyOf({ from, unit }: Summary, { t }: Speech): string {
  const kind = t(`sectors:${from.sector}.name`)
  const body = from.name ?? t('paper.unnamed', { kind, nation: t(`nations:${from.nation}.name`) })
  if (unit === null) return body
  return t('paper.withUnit', { body, unit: unit.name ?? t('paper.unitUnnamed') })
}

/** A version is no amount, so its numbers stay as they are. */
export function questionsOf({ major, minor }: Summary['questionsVersion'], { t }: Speech): string {
  return t('about.questionsVersion', { major: String(major), minor: String(minor) })
}

function statusOf({ status, approved }: Summary, { t, formats }: Speech): string {
  const word = t(`status.${status}`)
  if (approved === null || approved.body.trim() === '') {
    return t('about.approvedNoBody', { status: word })
  }
  const { body, date } = approved
  const approvedWord = t('status.approved')
  const by =
    date === null
      ? t('about.approvedNoDate', { status: approvedWord, body })
      : t('about.approvedBy', { status: approvedWord, body, date: formats.date(date) })
  return status === 'published' ? `${word}. ${by}` : by
}

import { canonicalJson } from '#src/domain/record/canonical.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { RECORD_VERSION } from '#src/domain/record/migrations.ts'
import type { Summary } from '#src/domain/summary/summary.ts'
import type { Writing } from '#src/transfer/json/journey-file.ts'
import { writeJourneyText } from '#src/transfer/json/journey-format.ts'
import { summaryContent, type SummaryContent } from '#src/transfer/json/peer-files.ts'
import type { SummaryInWords, WordedSection } from './summary-words.ts'

const SUMMARY_KIND = 'summary'

/** What a peer opens in a copy of the app: the same figures and words as on paper. */
export async function writeSummaryFile(
  summary: Summary,
  words: SummaryInWords,
  { now, appVersion, digest }: Writing,
): Promise<string> {
  const contentJson = canonicalJson(summaryContent.parse(toContent(summary, words)))
  const head = {
    kind: SUMMARY_KIND,
    version: RECORD_VERSION,
    appVersion,
    writtenAt: now,
    sha256: await digest(contentJson),
  }
  return writeJourneyText(head, contentJson)
}

function toContent(summary: Summary, words: SummaryInWords): SummaryContent {
  const { roundId, revision, version, approved } = summary
  return {
    // A later version of the same round takes the place of an earlier one.
    summaryId: `${roundId}.${revision}.${version}`,
    roundId,
    revision,
    version,
    status: summary.status,
    approved:
      approved === null || approved.date === null
        ? null
        : { body: approved.body, date: approved.date },
    from: { ...summary.from },
    roundDate: summary.roundDate,
    questionsVersion: { ...summary.questionsVersion },
    methodVersion: summary.methodVersion,
    claimed: summary.claimed.stage,
    backed: summary.backed?.stage ?? null,
    evidenceChecked: summary.evidenceChecked,
    questions: (summary.profile ?? []).map(({ meaning, choice, backed }) => ({
      meaning,
      choice,
      backed,
    })),
    parts: words.sections.flatMap(toParts),
  }
}

/** A text of a record has a limit, and is never cut: what is longer goes in several parts. */
function toParts(section: WordedSection): SummaryContent['parts'] {
  const lines = [
    ...section.paragraphs.map(({ text }) => text),
    ...section.rows.map(({ heading, cells }) =>
      [heading, ...cells.map((cell) => cell.words)].filter((part) => part !== '').join(' · '),
    ),
  ]
  const edited = [...section.paragraphs, ...section.rows].some((one) => one.edited)
  const text = [section.title, ...lines].join('\n')
  return piecesOf(text).map((piece, place) => ({
    part: place === 0 ? section.id : `${section.id}.${place + 1}`,
    edited,
    text: piece,
  }))
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > TEXT_MAX) {
    // Never between the two halves of a letter.
    const isHalf = /[\uD800-\uDBFF]/.test(rest.charAt(TEXT_MAX - 1))
    const end = isHalf ? TEXT_MAX - 1 : TEXT_MAX
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

// Import it only from what loads later: the first question must not wait for it.
import aboutPartnership from '#questions/library/about-partnership.json'
import briefing from '#questions/library/briefing.json'
import cafe from '#questions/library/cafe.json'
import choosing from '#questions/library/choosing.json'
import communityTips from '#questions/library/community-tips.json'
import duties from '#questions/library/duties.json'
import enforcement from '#questions/library/enforcement.json'
import ethnicMonitoring from '#questions/library/ethnic-monitoring.json'
import evidenceBase from '#questions/library/evidence-base.json'
import forumRecommendations from '#questions/library/forum-recommendations.json'
import goodConsultation from '#questions/library/good-consultation.json'
import meetingDuties from '#questions/library/meeting-duties.json'
import objectives from '#questions/library/objectives.json'
import outcomes from '#questions/library/outcomes.json'
import partnershipPrinciples from '#questions/library/partnership-principles.json'
import partnershipTips from '#questions/library/partnership-tips.json'
import planning from '#questions/library/planning.json'
import staffMonitoring from '#questions/library/staff-monitoring.json'
import wishedForChanges from '#questions/library/wished-for-changes.json'
import words from '#questions/library/words.json'
import { readGroup, type LibraryItem } from './library-item.ts'
import type { QuestionHelp } from './question-help.ts'

export type { LibraryItem }

/** By the group that their words stand under, in the order in which the app lists them. */
const groupFiles: readonly (readonly [group: string, file: unknown])[] = [
  ['briefing', briefing],
  ['community-tips', communityTips],
  ['partnership-tips', partnershipTips],
  ['forum-recommendations', forumRecommendations],
  ['partnership-principles', partnershipPrinciples],
  ['wished-for-changes', wishedForChanges],
  ['about-partnership', aboutPartnership],
  ['cafe', cafe],
  ['good-consultation', goodConsultation],
  ['evidence-base', evidenceBase],
  ['choosing', choosing],
  ['planning', planning],
  ['meeting-duties', meetingDuties],
  ['ethnic-monitoring', ethnicMonitoring],
  ['staff-monitoring', staffMonitoring],
  ['duties', duties],
  ['enforcement', enforcement],
  ['objectives', objectives],
  ['outcomes', outcomes],
]

const ownItems = groupFiles.flatMap(([group, file]) => readGroup(group, file))
/** The words to look up. */
export const glossary = readGroup('words', words)

/**
 * All that helps. The next steps come late, for they stand beside each result as well, and words to
 * look up at the end.
 */
export function libraryOf(helps: readonly QuestionHelp[]): readonly LibraryItem[] {
  return [...helps.flatMap(adviceIn), ...ownItems, ...helps.flatMap(stepsIn), ...glossary]
}

function stepsIn({ question, steps }: QuestionHelp): readonly LibraryItem[] {
  return steps.map(({ id, from, sources }) => ({
    ...PLAIN,
    id: `steps.${question}.${id}`,
    kind: 'step',
    sources,
    questions: [question],
    from,
    words: { in: 'help', question, part: 'steps', id },
  }))
}

function adviceIn({ question, memberActions }: QuestionHelp): readonly LibraryItem[] {
  return memberActions.map(({ id, source }) => ({
    ...PLAIN,
    id: `advice.${question}.${id}`,
    kind: 'advice',
    sources: [source],
    questions: [question],
    from: null,
    words: { in: 'help', question, part: 'memberActions', id },
  }))
}

const PLAIN = { part: null, superseded: null, checked: null, toCheck: false }

import type { Edit, Summary } from '#src/domain/summary/summary.ts'
import type { SummaryInWords, WordedSection } from '#src/transfer/summary/summary-words.ts'
import type { Speech } from './use-speech.ts'
import { bodyOf, wordAbout } from './word-about.ts'
import { wordCommittee } from './word-committee.ts'
import { wordActions, wordEvidence, wordOutcomes, wordTurnout } from './word-plan.ts'
import { wordChange, wordProfile, wordReasons, type QuestionOf } from './word-questions.ts'
import { wordStand } from './word-stand.ts'
import { wordHoldsBack, wordMovesOn } from './word-way-on.ts'

export interface ToWord {
  readonly summary: Summary
  /** The questions of the round, in order: also where the profile is left out. */
  readonly questions: readonly { readonly id: string; readonly meaning: string }[]
  readonly edit: Edit
  /** Of the example or of practice: every form says so. */
  readonly isMadeUp: boolean
}

/** The whole summary in words, once: every form is written from this. */
export function wordSummary(toWord: ToWord, speech: Speech): SummaryInWords {
  const { summary, questions, edit, isMadeUp } = toWord
  const { t, content, formats } = speech
  const numberOf = (id: string) => questions.findIndex((one) => one.id === id) + 1
  const of: QuestionOf = (id) => {
    const number = numberOf(id)
    const meaning = questions[number - 1]?.meaning ?? ''
    return {
      heading: t('question.name', { number, name: content.name(id) }),
      question: { number, meaning },
      edited: false,
    }
  }
  const body = bodyOf(summary, speech)
  return {
    title: t('paper.title'),
    subtitle: t('paper.subtitle', { body, date: formats.date(summary.roundDate) }),
    editedMark: t('paper.edited'),
    sections: sections(),
    committee: wordCommittee(summary, speech, edit),
  }

  function sections(): readonly WordedSection[] {
    const { change, profile, holdsBack, movesOn, reasons, evidence } = summary
    const { outcomes, actions, turnout, total } = summary
    const optional = [
      change && wordChange(change, of, speech),
      profile && wordProfile(profile, of, speech),
      holdsBack && wordHoldsBack(holdsBack, total, of, speech),
      movesOn && wordMovesOn(movesOn, of, speech),
      reasons && wordReasons(reasons, of, speech),
      evidence && wordEvidence(evidence, numberOf, speech),
      outcomes && wordOutcomes(outcomes, speech),
      actions && wordActions(actions, speech),
      turnout && wordTurnout(turnout, speech),
    ]
    return [
      wordStand(summary, isMadeUp, speech),
      ...optional.filter((one) => one !== null),
      wordAbout(summary, speech),
    ]
  }
}

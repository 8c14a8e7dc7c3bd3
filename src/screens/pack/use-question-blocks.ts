import { useContext } from 'react'
import { STAGES } from '#src/domain/answer/answer.ts'
import { useContentWords, useHelpWords } from '#src/i18n/content.ts'
import { useNumber } from '#src/i18n/numbers.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import {
  layQuestionPack,
  type PackQuestion,
  type PackWords,
} from '#src/transfer/pack/question-pack.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { useSourceWords } from '#src/ui/source/use-source-words.ts'
import { QuestionHelpContext } from '#src/workspace/question-help.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import type { ChosenPaper } from './papers.ts'
import { useFacts } from './use-facts.ts'

const HOW = ['mark', 'optional', 'noName', 'handOver', 'code', 'destroyed'] as const
const SURENESS = ['1', '2', '3'] as const

/** All questions of the round, to be answered by hand. */
export function useQuestionBlocks(view: RoundView): (chosen: ChosenPaper) => readonly Block[] {
  const { t } = useTranslation(['pack', 'round', 'stages'])
  const number = useNumber()
  const terms = useTerms(view.organisation)
  const content = useContentWords(view.set.words, terms)
  const help = useHelpWords(view.set.helpWords, terms)
  const helpOf = useContext(QuestionHelpContext)
  const source = useSourceWords()
  const lead = useFacts(view)

  return ({ size, why }) => layQuestionPack(wordsFor(why), size)

  function wordsFor(why: boolean): PackWords {
    const dontKnow = { number: number(0), text: t('round:dontKnow') }
    return {
      lead,
      howTitle: t('questions.howTitle'),
      how: [
        t('questions.how.alone', { count: view.questionIds.length }),
        t('stages:advice'),
        ...HOW.map((step) => t(`questions.how.${step}`, { number: dontKnow.number })),
      ],
      roles: view.round.roles.map(({ name }) => name),
      rolesTitle: t('questions.rolesTitle'),
      rolesExplain: t('questions.rolesExplain'),
      questions: view.questionIds.map((id, index) => wordsOf(id, index + 1, why)),
      whyTitle: t('questions.why'),
      dontKnow,
      howSure: t('questions.howSure'),
      sureness: SURENESS.map((level) => t(`round:howSure.${level}`)),
      note: t('questions.note'),
      notesTitle: t('questions.notesTitle'),
      thanks: t('questions.thanks'),
    }
  }

  function wordsOf(id: string, place: number, why: boolean): PackQuestion {
    return {
      name: t('questions.name', { number: place, name: content.name(id) }),
      question: content.question(id),
      statements: STAGES.map((stage) => ({
        number: number(stage),
        text: content.statement(id, stage),
        ...(view.round.stageNamesShown && { stageName: stageName(stage) }),
      })),
      why: why ? factsOf(id) : [],
    }
  }

  function stageName(stage: (typeof STAGES)[number]): string {
    return t('stages:full', { name: t(`stages:${stage}.name`), stage })
  }

  function factsOf(id: string): string[] {
    return helpOf(view.set, id).facts.map(({ id: fact, sources }) =>
      t('questions.fact', {
        fact: help.part(id, 'facts', fact),
        source: sources.map(source.short).join('; '),
      }),
    )
  }
}

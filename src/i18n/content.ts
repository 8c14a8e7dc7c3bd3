import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '#src/domain/answer/answer.ts'
import type { Terms } from './terms.ts'

export interface ContentWords {
  readonly name: (questionId: string) => string
  readonly question: (questionId: string) => string
  readonly statement: (questionId: string, stage: Stage) => string
  /** A few words, for where there is no room for the statement. */
  readonly short: (questionId: string, stage: Stage) => string
}

export type HelpPart =
  | 'facts'
  | 'barriers'
  | 'memberActions'
  | 'evidencePrompts'
  | 'discussPrompts'
  | 'steps'

export interface HelpWords {
  readonly part: (questionId: string, part: HelpPart, id: string) => string
  readonly objection: (questionId: string, id: string) => { claim: string; answer: string }
}

// A question set brings its own words, so its keys cannot be known to the compiler; the tests in
// tests/content hold the keys and the set together instead.
type LooseTranslate = (key: string, values?: Record<string, string>) => string

export function useContentWords(namespace: string, terms: Terms): ContentWords {
  const { t } = useTranslation(namespace as 'shell')
  return useMemo(() => {
    const say = (key: string) => (t as unknown as LooseTranslate)(key, { ...terms })
    return {
      name: (id) => say(`${id}.name`),
      question: (id) => say(`${id}.question`),
      statement: (id, stage) => say(`${id}.statements.${stage}`),
      short: (id, stage) => say(`${id}.short.${stage}`),
    }
  }, [t, terms])
}

export function useHelpWords(namespace: string, terms: Terms): HelpWords {
  const { t } = useTranslation(namespace as 'shell')
  return useMemo(() => {
    const say = (key: string) => (t as unknown as LooseTranslate)(key, { ...terms })
    return {
      part: (id, part, key) => say(`${id}.${part}.${key}`),
      objection: (id, key) => ({
        claim: say(`${id}.objections.${key}.claim`),
        answer: say(`${id}.objections.${key}.answer`),
      }),
    }
  }, [t, terms])
}

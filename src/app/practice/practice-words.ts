import { loadWords, words } from '#src/i18n/words.ts'

/** The words of the practice session, in the language of the moment: they are stored like typed ones. */
export interface PracticeWords {
  readonly organisation: string
  readonly round: string
  /** Of the person with that number, counted from 1. */
  readonly note: (questionId: string, person: number) => string
}

export async function loadPracticeWords(): Promise<PracticeWords> {
  await loadWords(['practice'])
  const t = words.getFixedT(null, 'practice' as 'shell')
  // The keys come from questions/practice.json; the tests in tests/content hold the two together.
  const say = (key: string) => (t as unknown as (key: string) => string)(key)
  return {
    organisation: say('organisation'),
    round: say('round'),
    note: (questionId, person) => say(`notes.${questionId}.${person}`),
  }
}

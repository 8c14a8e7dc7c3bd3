import { syllable } from 'syllable'

/**
 * The words of the subject itself. They stand in every question, the people who read them use them
 * every day, and no shorter word says the same; so they do not count as hard.
 */
const TOPIC_WORDS = [
  'equality',
  'ethnic',
  'minority',
  'community',
  'communities',
  'organisation',
  'councillor',
  'service',
  'evidence',
]

/** The Flesch–Kincaid grade (years of school in the United States) of texts taken together. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.map(syllablesOf).reduce((sum, count) => sum + count, 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** A text without a full stop, such as a label, is a sentence too. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][”’)]*)\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? []
}

function syllablesOf(word: string): number {
  const singular = word.toLowerCase().replace(/s$/, '')
  if (TOPIC_WORDS.includes(word.toLowerCase()) || TOPIC_WORDS.includes(singular)) return 1
  return syllable(word.replace('’', "'"))
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STAGES } from '#src/domain/answer/answer.ts'
import { NATIONS, SECTORS } from '#src/domain/record/organisation.ts'
import { helpOf } from '#src/questions/help.ts'
import { currentSet } from '#src/questions/sets.ts'
import { nations, sectors } from '#src/questions/sectors.ts'
import type { QuestionHelp } from '#src/questions/question-help.ts'
import { documents } from '#src/questions/sources.ts'
import { stages } from '#src/questions/stages.ts'
import { placeholdersIn, textsOf } from '#tests/support/locales.ts'

const answerTexts = textsOf('en', currentSet.words)
const helpTexts = textsOf('en', currentSet.helpWords)
const questionIds = currentSet.questions.map((question) => question.id)
const helps = questionIds.map((id) => helpOf(currentSet, id))

/** How many next steps the method offers for each question: from stage 1, 2, 3 and 4. */
const STEP_COUNTS = {
  'why-it-matters': [5, 4, 5, 5],
  'clear-picture': [4, 4, 5, 5],
  listening: [4, 6, 5, 5],
  staff: [4, 5, 5, 5],
  partners: [4, 6, 6, 5],
  skills: [4, 5, 5, 5],
  money: [4, 5, 4, 4],
  knowing: [4, 5, 5, 5],
}

const SLOTS = [
  'member',
  'members',
  'body',
  'meeting',
  'chief',
  'people',
  'scrutiny',
  'staff',
  'communities',
]

describe('the questions', () => {
  it('are the eight of the method, each with its five statements', () => {
    expect(questionIds).toEqual(Object.keys(STEP_COUNTS))
    const statements = [...answerTexts.keys()].filter((key) => key.includes('.statements.'))
    expect(statements).toHaveLength(40)
  })

  it('are all asked: no file is left over', () => {
    const folder = join(import.meta.dirname, '..', '..', 'questions', currentSet.words)
    const files = readdirSync(folder).filter((file) => file !== 'set.json')
    expect(files.toSorted()).toEqual(questionIds.map((id) => `${id}.json`).toSorted())
  })

  it.each(helps)('offer the steps of $question from stage to stage', ({ question, steps }) => {
    const counts = [1, 2, 3, 4].map((stage) => steps.filter(({ from }) => from === stage).length)
    expect(counts).toEqual(STEP_COUNTS[question as keyof typeof STEP_COUNTS])
  })

  it.each(helps)('give no id twice within a part of $question', (help) => {
    for (const ids of Object.values(idsByPart(help))) expect(new Set(ids).size).toBe(ids.length)
  })

  it('have meanings of their own', () => {
    const meanings = currentSet.questions.map((question) => question.meaning)
    expect(new Set(meanings).size).toBe(meanings.length)
  })
})

describe('the words of the questions', () => {
  it('are there for every question and stage, and for nothing else', () => {
    const wanted = questionIds.flatMap((id) => [
      `${id}.name`,
      `${id}.question`,
      ...STAGES.flatMap((stage) => [`${id}.statements.${stage}`, `${id}.short.${stage}`]),
    ])
    expect([...answerTexts.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it('are there for every fact, objection, prompt and step, and for nothing else', () => {
    const wanted = helps.flatMap((help) =>
      Object.entries(idsByPart(help)).flatMap(([part, ids]) =>
        ids.flatMap((id) =>
          (part === 'objections' ? ['.claim', '.answer'] : ['']).map(
            (end) => `${help.question}.${part}.${id}${end}`,
          ),
        ),
      ),
    )
    expect([...helpTexts.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it('use only slots that the app fills, and no article before one', () => {
    for (const [key, text] of [...answerTexts, ...helpTexts]) {
      for (const slot of placeholdersIn(text)) expect(SLOTS, key).toContain(slot)
      expect(text, key).not.toMatch(/\ban? \{\{/i)
    }
  })

  it('let every statement stand alone: each says what it is about', () => {
    for (const [key, text] of answerTexts) {
      if (!key.includes('.statements.')) continue
      expect(text, key).toMatch(/race equality|racism|ethnic|\{\{communities\}\}/i)
    }
  })

  it('say in every fifth statement what several years are', () => {
    for (const id of questionIds) {
      const text = answerTexts.get(`${id}.statements.5`)
      expect(text, id).toContain('several years (three yearly results or two reviews)')
    }
  })

  it('claim no contentment: a body that knows better can choose the second statement', () => {
    for (const id of questionIds) {
      const text = answerTexts.get(`${id}.statements.2`)
      expect(text, id).toContain('of us may feel that')
      expect(text, id).not.toMatch(/\bwe (have )?(thought|think|believe|feel)\b/i)
    }
  })

  it('have a short form of seven words at the most for the public screen', () => {
    for (const [key, text] of answerTexts) {
      if (key.includes('.short.')) expect(text.split(/\s+/).length, key).toBeLessThanOrEqual(7)
    }
  })

  it('call nobody what they would not call themselves', () => {
    for (const [key, text] of [...answerTexts, ...helpTexts]) {
      expect(text, key).not.toMatch(/\bBA?ME\b|hard[- ]to[- ]reach|non-white/i)
    }
  })
})

describe('the lists beside the questions', () => {
  it('name the five stages in order', () => {
    expect(stages.map((entry) => entry.stage)).toEqual([...STAGES])
  })

  it('have every sector, nation and document once', () => {
    expect(sectors.map((entry) => entry.id)).toEqual([...SECTORS])
    expect(nations).toEqual([...NATIONS])
    expect(new Set(documents.map((entry) => entry.id)).size).toBe(documents.length)
  })

  it.each([
    ['stages', STAGES.map(String), ['name', 'what', 'test']],
    ['sectors', SECTORS, ['name', ...SLOTS.filter((slot) => slot !== 'communities')]],
    ['nations', NATIONS, ['name', 'duty']],
    ['sources', documents.map((entry) => entry.id), ['short', 'title', 'publisher', 'note']],
  ])('have words: %s', (namespace, ids, parts) => {
    const texts = textsOf('en', namespace)
    for (const id of ids)
      for (const part of parts) expect(texts.has(`${id}.${part}`), id).toBe(true)
  })
})

function idsByPart(help: QuestionHelp): Record<string, string[]> {
  const { facts, objections, barriers, memberActions } = help
  const { evidencePrompts, discussPrompts, steps } = help
  const parts = {
    facts,
    objections,
    barriers,
    memberActions,
    evidencePrompts,
    discussPrompts,
    steps,
  }
  return Object.fromEntries(
    Object.entries(parts).map(([part, items]) => [part, items.map((item) => item.id)]),
  )
}

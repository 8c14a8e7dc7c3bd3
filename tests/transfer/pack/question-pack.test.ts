import { describe, expect, it } from 'vitest'
import { STAGES } from '#src/domain/answer/answer.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { currentSet } from '#src/questions/sets.ts'
import { layQuestionPack, type PackWords } from '#src/transfer/pack/question-pack.ts'
import { runsOf, type Block, type Leaf, type ReportSize } from '#src/transfer/word/report.ts'
import { writeWord } from '#src/transfer/word/write-word.ts'
import { textsOf } from '#tests/support/locales.ts'
import { oddSet } from '#tests/support/odd-set.ts'
import { unzip } from '#tests/support/unzip.ts'
import { aReport } from '#tests/transfer/word/a-report.ts'

const STAGE_NAMES = STAGES.map((stage) => textsOf('en', 'stages').get(`${stage}.name`) ?? '')

const real = textsOf('en', 'set-1')
const sayReal = (id: string, stage: number) => real.get(`${id}.statements.${stage}`) ?? ''
const sayOdd = (id: string, stage: number) => `${id} at ${stage}`

interface Wanted {
  readonly set?: QuestionSet
  readonly say?: (id: string, stage: number) => string
  readonly names?: boolean
  readonly rest?: Partial<PackWords>
}

function packWords({ set = currentSet, say = sayReal, names = false, rest = {} }: Wanted = {}) {
  const words: PackWords = {
    lead: 'Northwick Council',
    howTitle: 'How to answer',
    how: ['Alone', '<b>No name</b>'],
    roles: [],
    rolesTitle: 'Roles',
    rolesExplain: 'Leave out',
    questions: set.questions.map(({ id }, index) => ({
      name: `${index + 1}. ${id}`,
      question: `Question of ${id}?`,
      statements: STAGES.map((stage) => ({
        number: String(stage),
        text: say(id, stage),
        ...(names && { stageName: STAGE_NAMES[stage - 1] ?? '' }),
      })),
      why: [],
    })),
    whyTitle: 'Why we ask',
    dontKnow: { number: '0', text: 'I do not know' },
    howSure: 'How sure?',
    sureness: ['Not very', 'Fairly', 'Very'],
    note: 'A note',
    notesTitle: 'Notes',
    thanks: 'Thank you',
    ...rest,
  }
  return words
}

const leaves = (blocks: readonly Block[]) =>
  blocks.flatMap((block): readonly Leaf[] => (block.kind === 'together' ? block.blocks : [block]))
const boxTexts = (leaf: Leaf) =>
  leaf.kind === 'boxes' ? leaf.items.map(({ mark, words }) => `${mark} ${plain(words)}`) : []
const plain = (words: Parameters<typeof runsOf>[0]) =>
  runsOf(words)
    .map(({ text }) => text)
    .join('')

describe.each([
  ['the questions of the app', currentSet, sayReal],
  ['odd questions', oddSet, sayOdd],
] as const)('the pack with %s', (_name, set, say) => {
  it.each(['normal', 'large'] as const)('has every statement and 0, in order, %s', (size) => {
    const blocks = layQuestionPack(packWords({ set, say }), size)
    const asked = leaves(blocks)
      .map(boxTexts)
      .filter((items) => items.length > 3)
    expect(asked).toEqual(
      set.questions.map(({ id }) => [
        ...STAGES.map((stage) => `${stage} ${say(id, stage)}`),
        '0 I do not know',
      ]),
    )
  })

  it('loses none of them on the way to Word', async () => {
    const words = packWords({ set, say })
    const files = unzip(await writeWord(aReport(layQuestionPack(words, 'normal'))))
    const body = files.get('word/document.xml') ?? ''
    for (const { id } of set.questions) {
      expect(body).toContain(`Question of ${id}?`)
      for (const stage of STAGES) expect(body).toContain(say(id, stage))
    }
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(set.questions.length + 1)
  })
})

describe('the pack', () => {
  const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks)

  it('names no stage unless the round shows the names', () => {
    const hidden = textOf(layQuestionPack(packWords(), 'normal'))
    const shown = textOf(layQuestionPack(packWords({ names: true }), 'normal'))
    for (const name of STAGE_NAMES) {
      expect(hidden).not.toContain(`"bold":"${name}"`)
      expect(shown).toContain(`"bold":"${name}"`)
    }
  })

  it('keeps each question together', () => {
    const blocks = layQuestionPack(packWords(), 'normal')
    const groups = blocks.filter(({ kind }) => kind === 'together')
    expect(groups).toHaveLength(currentSet.questions.length)
  })

  it('begins a page for each question in large print', () => {
    const pages = (size: ReportSize) =>
      leaves(layQuestionPack(packWords(), size)).filter(
        (leaf) => leaf.kind === 'heading' && leaf.onNewPage === true,
      ).length
    // One more for the notes, for which no page of a question has room.
    expect(pages('large')).toBe(9)
    expect(pages('normal')).toBe(0)
  })

  it.each(['normal', 'large'] as const)('has room for a note on each question, %s', (size) => {
    const laid = leaves(layQuestionPack(packWords(), size))
    expect(laid.filter(({ kind }) => kind === 'lines')).toHaveLength(8)
  })

  it('asks for a role only where the round does', () => {
    const without = textOf(layQuestionPack(packWords(), 'normal'))
    expect(without).not.toContain('Roles')
    const roles = layQuestionPack(packWords({ rest: { roles: ['Member', 'Officer'] } }), 'normal')
    expect(textOf(roles)).toContain('Officer')
  })

  it.each(['normal', 'large'] as const)('says why only where it is wanted, %s', (size) => {
    const { questions } = packWords()
    const asked = questions.map((question) => ({ ...question, why: ['A fact (a source)'] }))
    const text = textOf(layQuestionPack(packWords({ rest: { questions: asked } }), size))
    expect(text.match(/A fact \(a source\)/g)).toHaveLength(8)
    expect(textOf(layQuestionPack(packWords(), size))).not.toContain('Why we ask')
  })
})

// Two devices that each gathered half of many responses become one.
import { withOurCode } from '#scripts/bench/our-code.mjs'

const RESPONSES = 10_000
const QUESTIONS = 8
const MAX_MS = 1000

/**
 * @param {Pick<import('#scripts/bench/bench.mjs').Bench, 'runs'>} bench
 * @returns {Promise<import('#scripts/bench/figures.mjs').Row[]>}
 */
export function merging({ runs }) {
  return withOurCode(async (load) => {
    const { mergeWorkspaces } = await load('src/domain/merge/merge-workspaces.ts')
    const { SHARED_KINDS } = await load('src/domain/merge/shared.ts')
    const device = (/** @type {number} */ from) => ({
      ...Object.fromEntries(SHARED_KINDS.map((/** @type {string} */ kind) => [kind, []])),
      response: Array.from({ length: RESPONSES / 2 }, (_, index) => responseOf(from + index)),
    })
    const values = []
    for (let run = 0; run < runs; run++) {
      const [one, other] = [device(0), device(RESPONSES / 2)]
      const start = performance.now()
      const { records } = mergeWorkspaces(one, other)
      values.push(performance.now() - start)
      if (records.response.length !== RESPONSES) throw new Error('Not all responses are there')
    }
    return [
      {
        name: 'Merging 10,000 responses of two devices',
        unit: 'ms',
        app: values,
        target: { of: 'worst', max: MAX_MS },
        note: 'the function itself, in Node at full speed',
      },
    ]
  })
}

/** @param {number} number */
function responseOf(number) {
  const answers = Array.from({ length: QUESTIONS }, (_, question) => [
    `question-${question}`,
    { choice: ((number + question) % 5) + 1, howSure: null, note: '' },
  ])
  return {
    id: `response-${number}`,
    roundId: 'spring',
    role: null,
    answers: Object.fromEntries(answers),
    counters: {},
    deleted: null,
  }
}

// Years of work, put straight into the browser's database: typing it in would take the years.
import { readFileSync } from 'node:fs'
import { root } from '#scripts/dependencies.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(index: number, organisationId: string) => Record<string, unknown>} Fields */

const YEARS = 6

/** @type {Fields} */
export const manyActions = (index, organisationId) => ({
  organisationId,
  roundId: null,
  questionMeaning: null,
  outcomeId: null,
  fromStage: null,
  libraryItem: null,
  what: `Ask ${team(index)} what changed, number ${index}`,
  owner: team(index),
  partner: '',
  money: { cost: '', source: '' },
  measure: { what: '', startingFigure: '' },
  due: index % 10 === 0 ? null : day(index),
  review: null,
  remindDaysBefore: [],
  obstacle: { what: '', wayRound: '' },
  standing: { state: 'proposed', body: '', date: null },
  progress: {
    state: /** @type {const} */ (['notStarted', 'underWay', 'done', 'dropped'])[index % 4],
    reason: index % 4 === 3 ? 'Another team does it' : '',
    date: day(index),
  },
  madeDifference: { answer: null, how: '' },
  notes: [],
  evidenceIds: [],
})

/** @type {Fields} */
export const manyPieces = (index, organisationId) => ({
  organisationId,
  item: {
    kind: /** @type {const} */ (['activity', 'result', 'trend'])[index % 3],
    what: `Report ${index} on what ${team(index)} found`,
    date: day(index),
    where: `Shared folder, part ${index % 40}`,
    owner: team(index),
    secondCheck: '',
  },
})

/** @type {{ id: string, version: { major: number, minor: number }, method: string, questions: readonly { id: string }[] }} */
const SET = JSON.parse(readFileSync(`${root}questions/set-1/set.json`, 'utf8'))

/** @type {Fields} */
export const manyRounds = (index, organisationId) => ({
  organisationId,
  unitId: null,
  name: `Round ${index}`,
  date: day(index),
  mode: 'eachFirst',
  status: 'collecting',
  reopenings: [],
  questionsVersion: { setId: SET.id, ...SET.version },
  methodVersion: SET.method,
  expected: null,
  roles: [],
  endTime: null,
  retention: { days: 0, pausedAt: null },
  stageNamesShown: false,
  practice: false,
  followsRoundId: null,
  createdAt: `${day(index)}T09:00:00.000Z`,
})

/**
 * Of rounds with so many people each, with a note of so many letters on every question.
 * @param {number} people
 * @param {number} letters
 * @returns {Fields}
 */
export const manyResponses = (people, letters) => (index) => ({
  roundId: `round-${Math.floor(index / people)}`,
  role: null,
  answers: Object.fromEntries(
    SET.questions.map(({ id }, place) => [
      id,
      {
        choice: ((index + place) % 5) + 1,
        howSure: 2,
        note: `${index} `.padEnd(letters, 'What we heard at the desk. '),
      },
    ]),
  ),
})

/** @param {number} index */
function team(index) {
  return ['The equality office', 'Housing', 'The people team', 'Public health'][index % 4] ?? ''
}

/** @param {number} index */
function day(index) {
  const month = String(1 + (index % 12)).padStart(2, '0')
  const date = String(1 + (index % 28)).padStart(2, '0')
  return `${2021 + (index % YEARS)}-${month}-${date}`
}

/**
 * For the one organisation of the device. A row counts as written by the first writer there was;
 * a sealed one has no count.
 * @param {Page} page
 * @param {Readonly<Record<string, { count: number, fieldsOf: Fields, sealed?: boolean }>>} wanted by kind of record
 * @returns {Promise<string>} the id of the organisation
 */
export async function keepMany(page, wanted) {
  const organisationId = await page.evaluate(firstOrganisation)
  const tables = Object.entries(wanted).map(([kind, { count, fieldsOf, sealed = false }]) => ({
    kind,
    rows: Array.from({ length: count }, (_, index) => {
      const fields = fieldsOf(index, organisationId)
      const counted = sealed ? [] : Object.keys(fields)
      const counters = Object.fromEntries(counted.map((field) => [field, 1]))
      return { ...fields, id: `${kind}-${index}`, counters, deleted: null }
    }),
  }))
  await page.evaluate(putRows, tables)
  return organisationId
}

// Both run in the page, so each brings all that it needs.

/** @returns {Promise<string>} */
function firstOrganisation() {
  return new Promise((resolve, reject) => {
    void indexedDB.databases().then(([database]) => {
      const opening = indexedDB.open(database?.name ?? '')
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const reading = opening.result
          .transaction('organisation')
          .objectStore('organisation')
          .getAll()
        reading.addEventListener('success', () => {
          opening.result.close()
          resolve(reading.result[0].id)
        })
      })
    })
  })
}

/**
 * @param {readonly { kind: string, rows: readonly object[] }[]} tables
 * @returns {Promise<void>}
 */
function putRows(tables) {
  return new Promise((resolve, reject) => {
    void indexedDB.databases().then(([database]) => {
      const opening = indexedDB.open(database?.name ?? '')
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const kinds = tables.map(({ kind }) => kind)
        const transaction = opening.result.transaction(kinds, 'readwrite')
        for (const { kind, rows } of tables) {
          for (const row of rows) transaction.objectStore(kind).put(row)
        }
        transaction.addEventListener('error', () => reject(transaction.error))
        transaction.addEventListener('complete', () => {
          opening.result.close()
          resolve()
        })
      })
    })
  })
}

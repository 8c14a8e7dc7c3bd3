// What a facilitator's camera sees of members' tablets, as a film for Chromium's fake camera.
import { withOurCode } from '#scripts/bench/our-code.mjs'

/** @typedef {{ roundId: string, publicKey: string }} Invited */
/** @typedef {{ rate: number, hold: 'still' | 'hand' }} Shown */

/**
 * One hand-in after the other without notes, each for as many pictures as asked for.
 * @param {string} file
 * @param {Invited} invited
 * @param {{ people: number, picturesEach: number }} session
 * @param {Shown} shown
 */
export function filmOfMany(file, invited, { people, picturesEach }, shown) {
  return withOurCode(async (load) => {
    const parts = await loadParts(load)
    const pictures = []
    for (let person = 0; person < people; person++) {
      const { frame } = await sendHandIn(parts, invited, person, '')
      const picture = parts.painted(parts.codePath(frame(0)), DOTS)
      pictures.push(...Array.from({ length: picturesEach }, () => picture))
    }
    parts.writeFakeCamera(file, pictures, shown)
  })
}

/**
 * One hand-in whose notes have so many letters, as its row of moving codes.
 * @param {string} file
 * @param {Invited} invited
 * @param {{ letters: number, person: number, frames: number }} handIn
 * @param {Shown} shown
 */
export function filmOfOne(file, invited, { letters, person, frames }, shown) {
  return withOurCode(async (load) => {
    const parts = await loadParts(load)
    const note = 'We asked in March and heard back. '.repeat(letters).slice(0, letters)
    const { frame } = await sendHandIn(parts, invited, person, note)
    const pictures = Array.from({ length: frames }, (_, number) =>
      parts.painted(parts.codePath(frame(number)), DOTS),
    )
    parts.writeFakeCamera(file, pictures, shown)
  })
}

const DOTS = 6

/** @param {(file: string) => Promise<any>} load */
async function loadParts(load) {
  const [send, handOver, code, paint, camera, set] = await Promise.all([
    load('src/transfer/frames/send.ts'),
    load('src/transfer/hand-in/hand-over.ts'),
    load('src/ui/qr/code-path.ts'),
    load('tests/ui/qr/painted.ts'),
    load('tests/journeys/support/fake-camera.ts'),
    load('src/questions/sets.ts'),
  ])
  return { ...send, ...handOver, ...code, ...paint, ...camera, set: set.currentSet }
}

/**
 * @param {any} parts
 * @param {Invited} invited
 * @param {number} person
 * @param {string} note
 */
async function sendHandIn(parts, invited, person, note) {
  const questionIds = parts.set.questions.map((/** @type {{ id: string }} */ { id }) => id)
  const answers = questionIds.map((/** @type {string} */ id, /** @type {number} */ index) => [
    id,
    { choice: ((person * 3 + index) % 5) + 1, howSure: null, note: index === 0 ? note : '' },
  ])
  const handIn = {
    responseId: crypto.randomUUID(),
    questionsVersion: { setId: parts.set.id, ...parts.set.version },
    role: null,
    answers: Object.fromEntries(answers),
  }
  return parts.sendInFrames(await parts.sealHandIn(handIn, questionIds, invited))
}

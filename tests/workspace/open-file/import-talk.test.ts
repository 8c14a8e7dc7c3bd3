import { describe, expect, it } from 'vitest'
import { answerAsk, askWorker, type Ask } from '#src/workspace/open-file/import-talk.ts'
import { startImportWork, type ImportWork } from '#src/workspace/open-file/import-work.ts'
import { forgedFile } from '#tests/support/journey-files.ts'
import { aRound } from '#tests/support/records.ts'

/** jsdom has no workers: the same work, in turn with the page, and all that is sent is copied. */
class InTurn extends EventTarget {
  isEnded = false
  readonly #work: ImportWork

  constructor(work: ImportWork) {
    super()
    this.#work = work
  }

  postMessage(ask: Ask): void {
    const given = ask.given.map((one) => (one instanceof Blob ? one : structuredClone(one)))
    void answerAsk(this.#work, { ...ask, given }, (answer) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
    )
  }

  terminate(): void {
    this.isEnded = true
  }
}

function talkOver(work: ImportWork = startImportWork()) {
  const worker = new InTurn(work)
  return { worker, asked: askWorker(worker as unknown as Worker) }
}

describe('the talk with the worker', () => {
  it('does all that the work itself does', async () => {
    const { asked } = talkOver()
    const steps: string[] = []
    const file = new Blob([forgedFile({ round: [aRound()] })])
    const opened = await asked.open(file, (step) => steps.push(step))
    expect(opened).toMatchObject({ ok: true, content: { kind: 'everything' } })
    expect(steps).toEqual(['scanning', 'reading', 'checking'])
    await asked.addHere('round', [{ ...aRound({ id: 'b' }) }, { id: 'torn' }])
    expect(await asked.preview()).toMatchObject({ bringsNews: true, openCount: 0 })
    expect(await asked.finish({ forAll: {}, each: {} }, 5)).toMatchObject({ canUndo: true })
    expect(await asked.takeWrites()).toHaveLength(1)
    expect(await asked.takeWrites()).toEqual([])
  })

  it('sends no record of the file across before it is to be stored', async () => {
    const { asked } = talkOver()
    const opened = await asked.open(new Blob([forgedFile({ round: [aRound()] })]), () => {})
    expect(JSON.stringify(opened)).not.toContain(aRound().id)
  })

  it('says when the work stopped', async () => {
    const work = { ...startImportWork(), preview: async () => Promise.reject(new Error('Full')) }
    await expect(talkOver(work).asked.preview()).rejects.toThrow('The work on a file stopped')
  })

  it.each([
    ['the worker broke', 'error'],
    ['its answer cannot be read', 'messageerror'],
  ])('says when %s', async (_what, event) => {
    const { worker, asked } = talkOver({
      ...startImportWork(),
      preview: () => new Promise(() => {}),
    })
    const preview = asked.preview()
    worker.dispatchEvent(new Event(event))
    await expect(preview).rejects.toThrow('The work on a file stopped')
  })

  it('ends with the worker', () => {
    const { worker, asked } = talkOver()
    asked.close()
    expect(worker.isEnded).toBe(true)
  })
})

describe('the work', () => {
  it('asks a file for its size first, and says when it cannot be read any more', async () => {
    const work = startImportWork()
    const gone = { size: 10, arrayBuffer: async () => Promise.reject(new Error('Gone')) }
    expect(await work.open(gone as unknown as Blob, () => {})).toEqual({
      ok: false,
      error: { kind: 'unreadable' },
    })
    const large = { ...gone, size: 500_000_000 }
    expect(await work.open(large as unknown as Blob, () => {})).toMatchObject({
      error: { kind: 'tooBig' },
    })
  })
})

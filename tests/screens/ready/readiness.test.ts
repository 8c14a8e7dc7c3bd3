import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readiness, type Findings } from '#src/screens/ready/readiness.ts'

const GB = 1_000_000_000

const GOOD: Findings = {
  worker: 'ready',
  wasServerReached: true,
  storage: { kind: 'device', isReadBack: true, earlierVisit: '2026-10-01T10:00:00.000Z' },
  health: { kept: 'persistent', usedBytes: 1000, freeBytes: 20 * GB },
  camera: 'works',
  cameraSeen: 'there',
}

const bytes = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 60 * GB })),
)

/** Every combination of what can be found. */
const anything: fc.Arbitrary<Findings> = fc.record({
  worker: fc.constantFrom(
    'installing',
    'ready',
    'updateWaiting',
    'updatedElsewhere',
    'failed',
    'unsupported',
    'insecure',
  ),
  wasServerReached: fc.boolean(),
  storage: fc.record({
    kind: fc.constantFrom('device', 'memory'),
    isReadBack: fc.boolean(),
    earlierVisit: fc.option(fc.constant('2026-10-01T10:00:00.000Z')),
  }),
  health: fc.record({
    kept: fc.constantFrom('persistent', 'mayBeEvicted', 'unknown'),
    usedBytes: bytes,
    freeBytes: bytes,
  }),
  camera: fc.constantFrom(
    'untried',
    'works',
    'refused',
    'absent',
    'inUse',
    'insecure',
    'unknown',
    'lost',
  ),
  cameraSeen: fc.constantFrom('there', 'absent', 'refused', 'unknown'),
})

const COMPLETE: readonly Findings['worker'][] = ['ready', 'updateWaiting', 'updatedElsewhere']

const markOf = (findings: Findings, about: string) =>
  readiness(findings).lines.find((line) => line.about === about)?.mark

const saysOf = (findings: Findings, about: string) =>
  readiness(findings).lines.find((line) => line.about === about)?.says

function always(rule: (findings: Findings) => void) {
  fc.assert(fc.property(anything, rule), { numRuns: 2000 })
}

describe('the tick', () => {
  it('is there when all is well', () => {
    expect(readiness(GOOD)).toMatchObject({ toAnswer: 'ready', isReadyToGather: true })
    expect(readiness(GOOD).lines.filter(({ mark }) => mark !== 'good')).toEqual([])
  })

  it('is never there without an offline copy that is complete', () => {
    always((findings) => {
      if (COMPLETE.includes(findings.worker)) return
      expect(readiness(findings).toAnswer).not.toBe('ready')
    })
  })

  it('is never there without storage that gave back what was put in', () => {
    always((findings) => {
      const { kind, isReadBack } = findings.storage
      if (kind === 'device' && isReadBack) return
      expect(readiness(findings).toAnswer).toBe('notYet')
    })
  })

  it('is never there where nothing says that work lives through a restart', () => {
    always((findings) => {
      const isPromised = findings.health.kept === 'persistent'
      if (isPromised || findings.storage.earlierVisit !== null) return
      expect(readiness(findings).toAnswer).toBe('notYet')
    })
  })

  it('is kept back exactly by what is left to do or awaited', () => {
    always((findings) => {
      const { lines, toAnswer } = readiness(findings)
      const marks = new Set(lines.map(({ mark }) => mark))
      const expected = marks.has('todo') ? 'notYet' : marks.has('wait') ? 'wait' : 'ready'
      expect(toAnswer).toBe(expected)
    })
  })

  it('does not ask for a camera: without one a tablet is ready to answer, and not to gather', () => {
    always((findings) => {
      const { toAnswer, isReadyToGather } = readiness(findings)
      const without = readiness({ ...findings, camera: 'refused', cameraSeen: 'absent' })
      expect(without.toAnswer).toBe(toAnswer)
      expect(without.isReadyToGather).toBe(false)
      if (isReadyToGather) expect([toAnswer, findings.camera]).toEqual(['ready', 'works'])
    })
  })

  it('has a line for each thing, what is left to do before what is well', () => {
    always((findings) => {
      const { lines } = readiness(findings)
      expect(new Set(lines.map(({ about }) => about)).size).toBe(7)
      const places = lines.map(({ mark }) => ['todo', 'wait', 'note', 'good'].indexOf(mark))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    })
  })
})

describe('what is said', () => {
  it('tells a mark that was found from a promise and from neither', () => {
    const storage = { ...GOOD.storage, earlierVisit: null }
    const health = { ...GOOD.health, kept: 'mayBeEvicted' } as const
    expect(saysOf(GOOD, 'storage')).toBe('storage.proven')
    expect(saysOf({ ...GOOD, health }, 'storage')).toBe('storage.cameThrough')
    expect(saysOf({ ...GOOD, storage }, 'storage')).toBe('storage.promised')
    expect(markOf({ ...GOOD, storage }, 'storage')).toBe('good')
    expect(saysOf({ ...GOOD, storage, health }, 'storage')).toBe('storage.unproven')
    expect(markOf({ ...GOOD, storage, health }, 'storage')).toBe('todo')
  })

  it('takes a very small room for a private window only where nothing was promised', () => {
    const small = { usedBytes: 1000, freeBytes: 0.9 * GB }
    expect(saysOf({ ...GOOD, health: { kept: 'mayBeEvicted', ...small } }, 'window')).toBe(
      'window.private',
    )
    expect(saysOf({ ...GOOD, health: { kept: 'persistent', ...small } }, 'window')).toBe(
      'window.normal',
    )
  })

  it('calls nothing good that the browser did not tell', () => {
    const health = { kept: 'unknown', usedBytes: null, freeBytes: null } as const
    expect(markOf({ ...GOOD, health }, 'space')).toBe('note')
    expect(markOf({ ...GOOD, health }, 'window')).toBe('note')
    expect(markOf({ ...GOOD, wasServerReached: false }, 'version')).toBe('note')
    expect(markOf({ ...GOOD, camera: 'untried' }, 'camera')).toBe('note')
  })

  it('asks to change to a newer version, so that all tablets are alike', () => {
    expect(saysOf({ ...GOOD, worker: 'updateWaiting' }, 'version')).toBe('version.waits')
    expect(readiness({ ...GOOD, worker: 'updatedElsewhere' }).toAnswer).toBe('notYet')
  })

  it('tells of a camera that is missing or not allowed before anybody tries it', () => {
    const untried = { ...GOOD, camera: 'untried' } as const
    expect(saysOf({ ...untried, cameraSeen: 'absent' }, 'camera')).toBe('camera.absent')
    expect(saysOf({ ...untried, cameraSeen: 'refused' }, 'camera')).toBe('camera.refused')
    expect(saysOf({ ...untried, cameraSeen: 'unknown' }, 'camera')).toBe('camera.untried')
  })
})

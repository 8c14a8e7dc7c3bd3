import type { CameraFault } from '#src/ui/scan/scan-device.ts'
import type { CameraSeen } from '#src/platform/camera-seen.ts'
import type { StorageHealth } from '#src/platform/storage-health.ts'
import type { WorkerState } from '#src/platform/worker.ts'

export type CameraFinding = 'untried' | 'works' | CameraFault

/** What was looked at on this device, and what came of it. */
export interface Findings {
  readonly worker: WorkerState['kind']
  /** Whether the server could be asked for a newer version. */
  readonly wasServerReached: boolean
  readonly storage: {
    readonly kind: 'device' | 'memory'
    /** Something was written just now, and read back. */
    readonly isReadBack: boolean
    /** When the visit was whose mark was found again, ISO 8601; null where there was none. */
    readonly earlierVisit: string | null
  }
  readonly health: StorageHealth
  readonly camera: CameraFinding
  readonly cameraSeen: CameraSeen
}

/** good: looked at, and as it should be. todo: keeps the tick back. note: to know, and no hindrance. */
export type Mark = 'good' | 'todo' | 'wait' | 'note'

/** The texts of locales/en/ready.json below `line`. */
export type Says =
  | 'offline.complete'
  | 'offline.installing'
  | 'offline.failed'
  | 'offline.unsupported'
  | 'offline.insecure'
  | 'storage.proven'
  | 'storage.cameThrough'
  | 'storage.promised'
  | 'storage.unproven'
  | 'storage.memory'
  | 'storage.refused'
  | 'window.normal'
  | 'window.private'
  | 'window.unknown'
  | 'space.enough'
  | 'space.low'
  | 'space.unknown'
  | 'version.looked'
  | 'version.notLooked'
  | 'version.waits'
  | 'https.there'
  | 'https.missing'
  | `camera.${CameraFinding}`

type About = 'offline' | 'storage' | 'window' | 'space' | 'version' | 'https' | 'camera'

export interface Line {
  readonly about: About
  readonly mark: Mark
  readonly says: Says
}

export interface Readiness {
  /** What is left to do stands first. */
  readonly lines: readonly Line[]
  readonly toAnswer: 'ready' | 'wait' | 'notYet'
  /** Also with the camera: only the facilitator's tablet needs it. */
  readonly isReadyToGather: boolean
}

const MEGABYTE = 1_000_000

/** A session of forty people with long notes takes less than a megabyte. */
const SPACE_NEEDED_BYTES = 50 * MEGABYTE

/**
 * Private windows keep what is stored in a part of the memory; an ordinary window is given far more
 * of the disk, unless that is almost full. A sign, and no proof: the words say so.
 */
const SMALL_QUOTA_BYTES = 2000 * MEGABYTE

/** The tick and its reasons. Nothing is called good that was not looked at. */
export function readiness(findings: Findings): Readiness {
  const lines = [
    offlineLine(findings),
    storageLine(findings),
    windowLine(findings),
    spaceLine(findings),
    versionLine(findings),
    httpsLine(findings),
    cameraLine(findings),
  ]
  const toAnswer = verdict(lines)
  return {
    lines: ORDER.flatMap((mark) => lines.filter((line) => line.mark === mark)),
    toAnswer,
    isReadyToGather: toAnswer === 'ready' && findings.camera === 'works',
  }
}

const ORDER: readonly Mark[] = ['todo', 'wait', 'note', 'good']

function verdict(lines: readonly Line[]): Readiness['toAnswer'] {
  const has = (wanted: Mark) => lines.some(({ mark }) => mark === wanted)
  if (has('todo')) return 'notYet'
  return has('wait') ? 'wait' : 'ready'
}

const OFFLINE: Readonly<Record<WorkerState['kind'], readonly [Mark, Says]>> = {
  ready: ['good', 'offline.complete'],
  updateWaiting: ['good', 'offline.complete'],
  updatedElsewhere: ['good', 'offline.complete'],
  installing: ['wait', 'offline.installing'],
  failed: ['todo', 'offline.failed'],
  unsupported: ['todo', 'offline.unsupported'],
  insecure: ['todo', 'offline.insecure'],
}

function offlineLine({ worker }: Findings): Line {
  const [mark, says] = OFFLINE[worker]
  return { about: 'offline', mark, says }
}

function storageLine({ storage, health }: Findings): Line {
  const about = 'storage'
  if (storage.kind === 'memory') return { about, mark: 'todo', says: 'storage.memory' }
  if (!storage.isReadBack) return { about, mark: 'todo', says: 'storage.refused' }
  const isPromised = health.kept === 'persistent'
  if (storage.earlierVisit !== null) {
    return { about, mark: 'good', says: isPromised ? 'storage.proven' : 'storage.cameThrough' }
  }
  return isPromised
    ? { about, mark: 'good', says: 'storage.promised' }
    : { about, mark: 'todo', says: 'storage.unproven' }
}

function windowLine({ storage, health }: Findings): Line {
  const about = 'window'
  const { kept, usedBytes, freeBytes } = health
  // Browsers promise nothing in a private window.
  if (kept === 'persistent') return { about, mark: 'good', says: 'window.normal' }
  if (storage.kind === 'memory' || usedBytes === null || freeBytes === null) {
    return { about, mark: 'note', says: 'window.unknown' }
  }
  return usedBytes + freeBytes < SMALL_QUOTA_BYTES
    ? { about, mark: 'todo', says: 'window.private' }
    : { about, mark: 'good', says: 'window.normal' }
}

function spaceLine({ health: { freeBytes } }: Findings): Line {
  const about = 'space'
  if (freeBytes === null) return { about, mark: 'note', says: 'space.unknown' }
  return freeBytes < SPACE_NEEDED_BYTES
    ? { about, mark: 'todo', says: 'space.low' }
    : { about, mark: 'good', says: 'space.enough' }
}

/** Tablets of two versions may not read what the other writes. */
function versionLine({ worker, wasServerReached }: Findings): Line {
  const about = 'version'
  if (worker === 'updateWaiting' || worker === 'updatedElsewhere') {
    return { about, mark: 'todo', says: 'version.waits' }
  }
  return wasServerReached
    ? { about, mark: 'good', says: 'version.looked' }
    : { about, mark: 'note', says: 'version.notLooked' }
}

function httpsLine({ worker }: Findings): Line {
  return worker === 'insecure'
    ? { about: 'https', mark: 'todo', says: 'https.missing' }
    : { about: 'https', mark: 'good', says: 'https.there' }
}

/** Never keeps the tick back: members hand in without one. */
function cameraLine({ camera, cameraSeen }: Findings): Line {
  const about = 'camera'
  if (camera === 'works') return { about, mark: 'good', says: 'camera.works' }
  if (camera !== 'untried') return { about, mark: 'note', says: `camera.${camera}` }
  return { about, mark: 'note', says: UNTRIED[cameraSeen] }
}

const UNTRIED: Readonly<Record<CameraSeen, Says>> = {
  absent: 'camera.absent',
  refused: 'camera.refused',
  there: 'camera.untried',
  unknown: 'camera.untried',
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { decodePixels } from '#src/platform/qr-reader/decode.ts'
import { BLOCK_BYTES } from '#src/transfer/frames/frame.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { codePath } from '#src/ui/qr/code-path.ts'
import {
  CAMERA_HEIGHT,
  CAMERA_WIDTH,
  writeFakeCamera,
  type FakeCameraOptions,
} from '#tests/journeys/support/fake-camera.ts'
import { readPng } from '#tests/journeys/support/png.ts'
import { painted } from '#tests/ui/qr/painted.ts'

// The journeys trust these two to show a page what a camera would see.

const folder = mkdtempSync(join(tmpdir(), 'camera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const DOTS = CAMERA_WIDTH * CAMERA_HEIGHT
const HEAD = `YUV4MPEG2 W${CAMERA_WIDTH} H${CAMERA_HEIGHT} F10:1 Ip A1:1 C420jpeg\n`
const FRAME = 'FRAME\n'

const whole = Uint8Array.from({ length: 4 * BLOCK_BYTES }, (_, at) => (at * 167 + 13) % 256)
const texts = [0, 3, 7, 12].map((number) => sendInFrames(whole).frame(number))

/** The pictures in the file, as a page gets them from its video. */
function film(options: FakeCameraOptions) {
  const file = join(folder, 'film.y4m')
  writeFakeCamera(
    file,
    texts.map((text) => painted(codePath(text), 7)),
    options,
  )
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, HEAD.length).toString()).toBe(HEAD)
  const step = FRAME.length + DOTS * 1.5
  expect(bytes.length).toBe(HEAD.length + texts.length * step)
  return texts.map((_, number) => {
    const start = HEAD.length + number * step + FRAME.length
    return toPixels(bytes.subarray(start, start + DOTS))
  })
}

function toPixels(light: Uint8Array) {
  const data = new Uint8Array(DOTS * 4).fill(255)
  for (const [at, value] of light.entries()) data.fill(value, at * 4, at * 4 + 3)
  return { width: CAMERA_WIDTH, height: CAMERA_HEIGHT, data }
}

describe('the film of a fake camera', () => {
  it.each(['still', 'hand'] as const)('shows codes that can be read, held %s', (hold) => {
    expect(film({ hold }).map((pixels) => decodePixels(pixels, 'quick'))).toEqual(texts)
  })
})

describe('a screenshot', () => {
  // Three rows of two dots, each row told in another way.
  const dots = [
    10, 20, 30, 255, 40, 50, 60, 255, 11, 22, 33, 200, 44, 55, 66, 100, 1, 2, 3, 4, 5, 6, 7, 8,
  ]

  it.each([0, 1, 2, 3, 4])('is read whatever way its rows are told in: %i', (filter) => {
    const { width, height, data } = readPng(aPng(dots, filter))
    expect([width, height]).toEqual([2, 3])
    expect([...data]).toEqual(dots)
  })

  it('is solid where it says nothing of opacity', () => {
    const { data } = readPng(aPng([10, 20, 30, 40, 50, 60], 0, 3))
    expect([...data]).toEqual([10, 20, 30, 255, 40, 50, 60, 255])
  })
})

/** Two dots wide, every row with the same filter; checksums are nobody's business here. */
function aPng(dots: readonly number[], filter: number, channels = 4): Uint8Array {
  const stride = 2 * channels
  const height = dots.length / stride
  const rows = Array.from({ length: height }, (_, y) => [
    filter,
    ...dots.slice(y * stride, (y + 1) * stride).map((value, x) => {
      const at = y * stride + x
      const a = x < channels ? 0 : (dots[at - channels] ?? 0)
      const b = y === 0 ? 0 : (dots[at - stride] ?? 0)
      const c = x < channels || y === 0 ? 0 : (dots[at - stride - channels] ?? 0)
      return (
        (value - ([0, a, b, Math.floor((a + b) / 2), nearest(a, b, c)][filter] ?? 0) + 256) % 256
      )
    }),
  ])
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, height, 8, channels === 4 ? 6 : 2, 0, 0, 0])
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const body = deflateSync(Uint8Array.from(rows.flat()))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND')])
}

function nearest(a: number, b: number, c: number): number {
  const sum = a + b - c
  const [value] = [a, b, c].toSorted((one, two) => Math.abs(sum - one) - Math.abs(sum - two))
  return value ?? 0
}

function chunk(kind: string, data: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
}

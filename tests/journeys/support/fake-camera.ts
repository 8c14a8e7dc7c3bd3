import { closeSync, openSync, writeSync } from 'node:fs'
import type { Picture } from './png.ts'

// What Chromium shows as a camera with these arguments: a file of pictures that goes round.
// https://wiki.multimedia.cx/index.php/YUV4MPEG2

export const CAMERA_WIDTH = 1280
export const CAMERA_HEIGHT = 720
const DOTS = CAMERA_WIDTH * CAMERA_HEIGHT

const WALL = 150
const GREY = 128

export interface FakeCameraOptions {
  /** Pictures a second. */
  readonly rate?: number
  /** still: as if on a stand. hand: a little askew, nearer and farther, not sharp, in poor light. */
  readonly hold?: 'still' | 'hand'
}

export function fakeCameraArgs(file: string): readonly string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]
}

/** Writes what the camera sees, one picture after the other. `file` must be absolute, `….y4m`. */
export function writeFakeCamera(
  file: string,
  pictures: Iterable<Picture>,
  { rate = 10, hold = 'still' }: FakeCameraOptions = {},
): void {
  const output = openSync(file, 'w')
  const head = `YUV4MPEG2 W${CAMERA_WIDTH} H${CAMERA_HEIGHT} F${rate}:1 Ip A1:1 C420jpeg\n`
  const colour = new Uint8Array(DOTS / 2).fill(GREY)
  writeSync(output, head)
  let number = 0
  for (const picture of pictures) {
    writeSync(output, 'FRAME\n')
    writeSync(output, hold === 'hand' ? inHand(picture, number) : onStand(picture))
    writeSync(output, colour)
    number += 1
  }
  closeSync(output)
}

interface Pose {
  /** How much of the height the picture fills, and how it is turned, in radians. */
  readonly fill: number
  readonly turn: number
  /** How much nearer its one side is. */
  readonly tilt: number
}

function onStand(picture: Picture): Uint8Array {
  return look(picture, { fill: 0.92, turn: 0, tilt: 0 })
}

function inHand(picture: Picture, number: number): Uint8Array {
  const pose = {
    fill: 0.84 + 0.06 * Math.sin(number * 0.9),
    turn: 0.07 * Math.sin(number * 0.7),
    tilt: 0.05 * Math.sin(number * 0.4),
  }
  return withNoise(blur(look(picture, pose)), number)
}

/** For each dot of the camera the dot of the picture that it sees; between four, their mean. */
function look(picture: Picture, { fill, turn, tilt }: Pose): Uint8Array {
  const scale = Math.max(picture.width, picture.height) / (CAMERA_HEIGHT * fill)
  const [sin, cos] = [Math.sin(turn) * scale, Math.cos(turn) * scale]
  const seen = new Uint8Array(DOTS)
  for (let y = 0; y < CAMERA_HEIGHT; y += 1) {
    for (let x = 0; x < CAMERA_WIDTH; x += 1) {
      const right = x + 0.5 - CAMERA_WIDTH / 2
      const down = y + 0.5 - CAMERA_HEIGHT / 2
      const depth = 1 + (tilt * right) / CAMERA_HEIGHT
      const u = (right * cos + down * sin) / depth + picture.width / 2
      const v = (down * cos - right * sin) / depth + picture.height / 2
      seen[y * CAMERA_WIDTH + x] = lightAt(picture, u - 0.5, v - 0.5)
    }
  }
  return seen
}

function lightAt(picture: Picture, u: number, v: number): number {
  const [left, top] = [Math.floor(u), Math.floor(v)]
  const [dx, dy] = [u - left, v - top]
  const above = dotAt(picture, left, top) * (1 - dx) + dotAt(picture, left + 1, top) * dx
  const below = dotAt(picture, left, top + 1) * (1 - dx) + dotAt(picture, left + 1, top + 1) * dx
  return above * (1 - dy) + below * dy
}

/** The light of a dot as Rec. 601 weighs its colours; around the picture is a grey wall. */
function dotAt({ width, height, data }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return WALL
  const at = (y * width + x) * 4
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
}

function blur(seen: Uint8Array): Uint8Array {
  const lightOf = (at: number) => seen[at] ?? WALL
  return seen.map((light, at) => {
    const beside = lightOf(at - 1) + lightOf(at + 1)
    const over = lightOf(at - CAMERA_WIDTH) + lightOf(at + CAMERA_WIDTH)
    return (light * 4 + beside + over) / 8
  })
}

/** Grey where it should be white, and grains; the same in every run. */
function withNoise(seen: Uint8Array, seed: number): Uint8Array {
  let state = seed * 7919 + 1
  return seen.map((light) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return 45 + light * 0.6 + (state / 2_147_483_648 - 0.5) * 30
  })
}

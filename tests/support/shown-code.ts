import { screen, waitFor, within } from '@testing-library/react'
import { decodePixels } from '#src/platform/qr-reader/decode.ts'
import { gunzip } from '#src/platform/gzip.ts'
import { CARRIED_MAX_BYTES } from '#src/transfer/json/limits.ts'
import { startReadingFile } from '#src/transfer/summary/read-file-code.ts'
import { painted } from '#tests/ui/qr/painted.ts'

/** The file whose code is being shown in the open dialog, read from the drawings as they change. */
export async function readShownCode(): Promise<Uint8Array> {
  const dialog = await screen.findByRole('dialog')
  const code = await within(dialog).findByRole('img')
  const read = startReadingFile()
  let packed: Uint8Array<ArrayBuffer> | undefined
  await waitFor(
    () => {
      const seen = read(textIn(code), performance.now())
      if (seen.kind === 'file') ({ packed } = seen)
      if (packed === undefined) throw new Error(`Not whole yet: ${seen.kind}`)
    },
    { interval: 60, timeout: 50_000 },
  )
  const unpacked = await gunzip(packed ?? new Uint8Array(), CARRIED_MAX_BYTES)
  if (!unpacked.ok) throw new Error(unpacked.kind)
  return unpacked.bytes
}

function textIn(code: HTMLElement): string {
  const size = Number(code.querySelector('svg')?.getAttribute('viewBox')?.split(' ').at(-1) ?? 0)
  const path = code.querySelector('path')?.getAttribute('d') ?? ''
  return size === 0 ? '' : (decodePixels(painted({ size, path }), 'thorough') ?? '')
}

import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useMaking, type MadeFile } from '#src/workspace/report/use-making.ts'
import { catchDownloads, type Download } from '#tests/support/downloads.ts'

let downloads: readonly Download[]

beforeEach(() => {
  vi.restoreAllMocks()
  downloads = catchDownloads()
})

const FILE: MadeFile = { name: 'a.csv', type: 'text/csv', content: 'a' }

/** A file whose making ends when the test says so. */
function aSlowFile() {
  const signals: AbortSignal[] = []
  const ends: { resolve: (file: MadeFile) => void; reject: (error: Error) => void }[] = []
  const write = (signal: AbortSignal) => {
    signals.push(signal)
    return new Promise<MadeFile>((resolve, reject) => ends.push({ resolve, reject }))
  }
  return {
    write,
    signals,
    resolve: (file: MadeFile) => ends[0]?.resolve(file),
    reject: (error: Error) => ends[0]?.reject(error),
  }
}

function setUp() {
  const slow = aSlowFile()
  const hook = renderHook(() => useMaking())
  act(() => hook.result.current.make('csv', slow.write))
  return { ...slow, ...hook, making: () => hook.result.current }
}

it('offers the file once it is made, and then hears no wish to stop', async () => {
  const { making, resolve } = setUp()
  expect(making().state).toEqual({ kind: 'making', form: 'csv' })
  await act(async () => resolve(FILE))
  act(() => making().stop())
  expect(making().state).toEqual({ kind: 'made', file: FILE })
  expect(downloads.map(({ name }) => name)).toEqual(['a.csv'])
})

it('offers nothing that was stopped, even where the work went on to its end', async () => {
  const { making, resolve, signals } = setUp()
  act(() => making().stop())
  expect(signals[0]?.aborted).toBe(true)
  await act(async () => resolve(FILE))
  expect(making().state).toEqual({ kind: 'stopped', form: 'csv' })
  expect(downloads).toEqual([])
})

it('does not mistake the end of a stopped work for that of the next one', async () => {
  const { making, reject } = setUp()
  act(() => making().stop())
  const next = aSlowFile()
  act(() => making().make('word', next.write))
  await act(async () => reject(new Error('Full')))
  expect(making().state).toEqual({ kind: 'making', form: 'word' })
  await act(async () => next.resolve({ ...FILE, name: 'b.docx' }))
  expect(downloads.map(({ name }) => name)).toEqual(['b.docx'])
})

it('makes one at a time', () => {
  const { making, signals, write } = setUp()
  act(() => making().make('word', write))
  expect(signals).toHaveLength(1)
  expect(making().state).toEqual({ kind: 'making', form: 'csv' })
})

it('forgets what it said of another paper, but not that it is at work', async () => {
  const { making, resolve } = setUp()
  act(() => making().forget())
  expect(making().state.kind).toBe('making')
  await act(async () => resolve(FILE))
  act(() => making().forget())
  expect(making().state).toEqual({ kind: 'idle' })
})

it('stops when the page is left', async () => {
  const { resolve, signals, unmount } = setUp()
  unmount()
  expect(signals[0]?.aborted).toBe(true)
  resolve(FILE)
  await waitFor(() => expect(downloads).toEqual([]))
})

it('says when it could not be made, and can be tried again', async () => {
  const { making, reject } = setUp()
  await act(async () => reject(new Error('Full')))
  expect(making().state).toEqual({ kind: 'failed' })
  await act(async () => making().make('csv', async () => FILE))
  expect(downloads).toHaveLength(1)
})

import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTyped } from '#src/workspace/plan/use-typed.ts'

interface Note {
  readonly note: string
}

/** What could not be saved outlives the screen: each test has a note of its own. */
let keys = 0

function rendered() {
  const written: Note[] = []
  const options = {
    fits: ({ note }: Note) => note.length <= 5,
    write: (_patch: Partial<Note>, value: Note) => {
      written.push(value)
      return Promise.resolve(true)
    },
  }
  const key = `note ${(keys += 1)}`
  const hook = renderHook(
    ({ stored }: { readonly stored: Note }) => useTyped({ key, stored, ...options }),
    { initialProps: { stored: { note: '' } } },
  )
  const type = (note: string) => act(async () => hook.result.current.change({ note }))
  const says = (note: string) => hook.rerender({ stored: { note } })
  return { ...hook, written, type, says }
}

const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)))

it('shows what was typed for as long as storage is slow to say it', async () => {
  const { result, type, says } = rendered()
  await type('one')
  expect(result.current.state).toBe('saved')
  await pause(1500)
  expect(result.current.fields.note).toBe('one')
  says('one')
  await pause(10)
  expect(result.current.fields.note).toBe('one')
})

it('follows another tab, and after a while only', async () => {
  const { result, type, says } = rendered()
  await type('one')
  says('two')
  expect(result.current.fields.note).toBe('one')
  await waitFor(() => expect(result.current.fields.note).toBe('two'), { timeout: 5000 })
})

it('shows what is too long and writes nothing of it', async () => {
  const { result, type, written } = rendered()
  await type('one')
  await type('too long')
  expect(result.current.fields.note).toBe('too long')
  expect(result.current.state).toBe('idle')
  await type('two')
  expect(written).toEqual([{ note: 'one' }, { note: 'two' }])
})

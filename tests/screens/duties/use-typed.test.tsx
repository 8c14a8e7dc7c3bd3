import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTyped } from '#src/screens/duties/use-typed.ts'

interface Note {
  readonly note: string
}

function rendered() {
  const written: Note[] = []
  const options = {
    fits: ({ note }: Note) => note.length <= 5,
    write: (value: Note) => {
      written.push(value)
      return Promise.resolve(true)
    },
  }
  const hook = renderHook(({ stored }: { readonly stored: Note }) => useTyped(stored, options), {
    initialProps: { stored: { note: '' } },
  })
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
  expect(result.current.value.note).toBe('one')
  says('one')
  await pause(10)
  expect(result.current.value.note).toBe('one')
})

it('follows another tab, and after a while only', async () => {
  const { result, type, says } = rendered()
  await type('one')
  says('two')
  expect(result.current.value.note).toBe('one')
  await waitFor(() => expect(result.current.value.note).toBe('two'), { timeout: 5000 })
})

it('shows what is too long and writes nothing of it', async () => {
  const { result, type, written } = rendered()
  await type('one')
  await type('too long')
  expect(result.current.value.note).toBe('too long')
  expect(result.current.state).toBe('idle')
  await type('two')
  expect(written).toEqual([{ note: 'one' }, { note: 'two' }])
})

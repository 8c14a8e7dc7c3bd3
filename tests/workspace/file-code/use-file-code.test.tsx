import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useFileCode, type WrittenFile } from '#src/workspace/file-code/use-file-code.ts'

const aFile = (name: string): WrittenFile => ({ name, content: '{}' })

function started() {
  const making: ((file: WrittenFile) => void)[] = []
  const make = () => new Promise<WrittenFile>((resolve) => making.push(resolve))
  const { result } = renderHook(() => useFileCode(make))
  const finish = (run: number, name: string) =>
    act(async () => {
      making[run]?.(aFile(name))
      // Longer than the packing of so short a file takes.
      await new Promise((resolve) => setTimeout(resolve, 100))
    })
  return { result, finish }
}

it('shows the file that was asked for last, though an earlier one is made meanwhile', async () => {
  const { result, finish } = started()
  act(() => result.current.show())
  act(() => result.current.hide())
  act(() => result.current.show())
  await finish(0, 'first.json')
  expect(result.current.state.kind).toBe('making')
  await finish(1, 'second.json')
  await waitFor(() =>
    expect(result.current.state).toMatchObject({ kind: 'shown', file: aFile('second.json') }),
  )
})

it('shows nothing to whoever closed it meanwhile', async () => {
  const { result, finish } = started()
  act(() => result.current.show())
  act(() => result.current.hide())
  await finish(0, 'first.json')
  expect(result.current.state.kind).toBe('hidden')
})

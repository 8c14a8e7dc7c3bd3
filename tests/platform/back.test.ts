import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeBack } from '#src/platform/back.ts'

afterEach(() => history.replaceState(null, '', '/'))

describe('Back', () => {
  it('is heard once, and stays at the same address', async () => {
    history.replaceState(null, '', '#/round/1/talk')
    const onBack = vi.fn<() => void>()
    takeBack(onBack)
    expect(location.hash).toBe('#/round/1/talk')
    history.back()
    await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce())
    expect(location.hash).toBe('#/round/1/talk')
  })

  it('is given up without a trace', async () => {
    const onBack = vi.fn<() => void>()
    history.replaceState('before', '')
    const giveUp = takeBack(onBack)
    const left = new Promise((resolve) =>
      window.addEventListener('popstate', resolve, { once: true }),
    )
    giveUp()
    await left
    expect(history.state).toBe('before')
    expect(onBack).not.toHaveBeenCalled()
  })

  it('tells when it is given up, once', async () => {
    const then = vi.fn<() => void>()
    history.replaceState('before', '')
    const giveUp = takeBack(vi.fn<() => void>())
    giveUp(() => {
      expect(history.state).toBe('before')
      then()
    })
    await vi.waitFor(() => expect(then).toHaveBeenCalledOnce())
    giveUp(then)
    expect(then).toHaveBeenCalledTimes(2)
  })

  it('is given up without a step where the person has gone on to another page', async () => {
    const onBack = vi.fn<() => void>()
    const giveUp = takeBack(onBack)
    history.pushState('elsewhere', '')
    const back = vi.spyOn(history, 'back')
    giveUp()
    expect(back).not.toHaveBeenCalled()
    back.mockRestore()
    expect(history.state).toBe('elsewhere')
  })
})

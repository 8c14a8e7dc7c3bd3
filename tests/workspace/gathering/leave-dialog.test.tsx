import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LeaveDialog } from '#src/workspace/gathering/LeaveDialog.tsx'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { pressButton } from '#tests/support/passed-tablet.tsx'

// A page of the browser's own history, with a link that takes a step in it.

addDialogMethods()

beforeEach(() => {
  history.pushState('before', '')
  history.pushState('here', '')
})
afterEach(cleanup)

function Held({ isHeld }: { readonly isHeld: boolean }) {
  return (
    <>
      <a
        href="#away"
        onClick={(event) => {
          event.preventDefault()
          history.pushState('away', '')
        }}
      >
        Away
      </a>
      <LeaveDialog isHeld={isHeld} title="Leave?" explain="It goes." confirm="Go" cancel="Stay" />
    </>
  )
}

const away = () => userEvent.click(screen.getByRole('link', { name: 'Away' }))
const asked = () => screen.findByRole('dialog', { name: 'Leave?' })
const stateIs = (state: string) => waitFor(() => expect(history.state).toBe(state))

describe('leaving what is kept nowhere', () => {
  it('asks each time that Back is pressed, until the answer is to go', async () => {
    render(<Held isHeld />)
    history.back()
    await asked()
    await pressButton('Stay')
    history.back()
    await asked()
    await pressButton('Go')
    await stateIs('before')
  })

  it('by a link leaves no second step behind, so that Back leads here at once', async () => {
    const { unmount } = render(<Held isHeld />)
    await away()
    await asked()
    await pressButton('Go')
    await stateIs('away')
    unmount()
    history.back()
    await stateIs('here')
  })

  it('asks nothing, and takes no step, while nothing is held', async () => {
    const { rerender } = render(<Held isHeld={false} />)
    expect(history.state).toBe('here')
    rerender(<Held isHeld />)
    expect(history.state).not.toBe('here')
    rerender(<Held isHeld={false} />)
    await stateIs('here')
    await away()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(history.state).toBe('away')
  })
})

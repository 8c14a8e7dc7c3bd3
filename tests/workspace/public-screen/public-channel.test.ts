import { afterEach, describe, expect, it, vi } from 'vitest'
import { openChannel } from '#src/platform/channel.ts'
import {
  openPublicChannel,
  type PublicChannel,
} from '#src/workspace/public-screen/public-channel.ts'
import { SPREAD_VIEW, VIEWS } from '#tests/support/public-views.ts'

const closing: { close: () => void }[] = []
afterEach(() => {
  for (const one of closing.splice(0)) one.close()
})

let names = 0
const aName = () => `journey.screen.${(names += 1)}`

function open(name: string): PublicChannel {
  const channel = openPublicChannel(name)
  closing.push(channel)
  return channel
}

const arrives = (at: PublicChannel, view: unknown) =>
  vi.waitFor(() => expect(at.view()).toEqual(view))

describe('the windows of one workspace', () => {
  it('see each change', async () => {
    const name = aName()
    const [page, screen] = [open(name), open(name)]
    const changed = vi.fn<() => void>()
    screen.subscribe(changed)
    for (const view of VIEWS) {
      page.show(view)
      await arrives(screen, view)
    }
    expect(changed).toHaveBeenCalledTimes(VIEWS.length)
  })

  it('answer a window that opens late, the facilitator’s after a reload too', async () => {
    const name = aName()
    const page = open(name)
    page.show(SPREAD_VIEW)
    const late = open(name)
    await arrives(late, SPREAD_VIEW)
    page.close()
    const reloaded = open(name)
    await arrives(reloaded, SPREAD_VIEW)
  })

  it('keep apart from those of another workspace', async () => {
    const [real, example] = [open(aName()), open(aName())]
    const [realScreen, exampleScreen] = [open(`journey.screen.${names - 1}`), open(aName())]
    example.show(SPREAD_VIEW)
    real.show({ kind: 'end' })
    await arrives(realScreen, { kind: 'end' })
    expect(exampleScreen.view()).toBeNull()
  })

  it('hear nothing but a view', async () => {
    const name = aName()
    const screen = open(name)
    const stranger = openChannel(name, () => undefined)
    closing.push(stranger)
    const almost = { ...SPREAD_VIEW, shown: { kind: 'counts', counts: { 1: 4, 2: 1 } } }
    for (const message of [null, 'x', { kind: 'show' }, { kind: 'show', view: almost }]) {
      stranger.send(message)
    }
    stranger.send({ kind: 'show', view: { ...SPREAD_VIEW, note: 'Mine' } })
    stranger.send({ kind: 'show', view: { kind: 'end' } })
    await arrives(screen, { kind: 'end' })
  })
})

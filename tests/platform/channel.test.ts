import { afterEach, describe, expect, it, vi } from 'vitest'
import { openChannel, type Channel } from '#src/platform/channel.ts'

const opened: Channel[] = []
afterEach(() => {
  for (const channel of opened.splice(0)) channel.close()
  vi.unstubAllGlobals()
})

function open(name: string) {
  const heard: unknown[] = []
  const channel = openChannel(name, (message) => heard.push(message))
  opened.push(channel)
  return { channel, heard }
}

describe('a channel', () => {
  it('tells the others of its name, and neither itself nor those of another', async () => {
    const [one, other, apart] = [open('a'), open('a'), open('b')]
    one.channel.send({ kind: 'hello' })
    await vi.waitFor(() => expect(other.heard).toEqual([{ kind: 'hello' }]))
    expect(one.heard).toEqual([])
    expect(apart.heard).toEqual([])
  })

  it('is deaf and mute where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { channel, heard } = open('a')
    channel.send('x')
    channel.close()
    expect(heard).toEqual([])
  })
})

export interface Channel {
  readonly send: (message: unknown) => void
  readonly close: () => void
}

/**
 * To the other windows of this browser that opened a channel of the same name; never to itself.
 * `onMessage` can be given anything: another version of the app may be open. Without
 * BroadcastChannel nothing is sent or heard.
 */
export function openChannel(name: string, onMessage: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') {
    return { send: () => undefined, close: () => undefined }
  }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data))
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

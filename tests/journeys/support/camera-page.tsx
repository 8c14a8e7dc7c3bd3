import { StrictMode, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider, loadWords, startI18n, words } from '#src/i18n/words.ts'
import { scanDevice } from '#src/platform/scan-device.ts'
import { allowWorkerScript } from '#src/platform/trusted-types.ts'
import { readFrame } from '#src/transfer/frames/frame.ts'
import { startGathering } from '#src/transfer/frames/gather.ts'
import { sendInFrames } from '#src/transfer/frames/send.ts'
import { QrCode } from '#src/ui/qr/QrCode.tsx'
import { Scanner } from '#src/ui/scan/Scanner.tsx'

// A page of nothing but a code (`#7`: the eighth frame) or the scanner (`#scan`), as the app has them.

/** What is carried over, in bytes: a hand-in with 4,000 characters of notes. */
const CARRIED = Uint8Array.from({ length: 4700 }, (_, at) => (at * 167 + (at >> 3) * 31 + 13) % 256)

function Sender({ number }: { readonly number: number }) {
  return <QrCode text={sendInFrames(CARRIED).frame(number)} label="code" />
}

function Receiver() {
  const [said, setSaid] = useState('')
  const [accepted, setAccepted] = useState(0)
  const gathering = useRef(startGathering())
  const take = (text: string) => {
    const read = readFrame(text)
    if (!read.ok) return setSaid(`${read.kind}: ${text}`)
    const gathered = gathering.current.add(read.frame)
    if (gathered.kind === 'damaged') setSaid('damaged')
    if (gathered.kind !== 'whole') return
    setSaid(gathered.whole.every((byte, at) => byte === CARRIED[at]) ? 'complete' : 'altered')
    setAccepted((accepted) => accepted + 1)
  }
  return (
    <Scanner device={scanDevice} onText={take} status={said} times={accepted} accepted={accepted} />
  )
}

allowWorkerScript()
await startI18n('en')
await loadWords(['scan'])
const root = document.getElementById('root')
const shown = location.hash.slice(1)
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        {shown === 'scan' ? <Receiver /> : <Sender number={Number(shown)} />}
      </I18nextProvider>
    </StrictMode>,
  )
}

import { answerLockRequest, type LockRequest } from './locked-file-work.ts'

// Runs beside the page: making a key from a passphrase takes the better part of a second, on purpose.

addEventListener('message', ({ data }: MessageEvent<LockRequest>) => {
  void answerLockRequest(data, (answer, transfer) => postMessage(answer, { transfer }))
})

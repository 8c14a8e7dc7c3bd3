import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loadWords } from '#src/i18n/words.ts'
import { noteBackup } from '#src/storage/backups.ts'
import { pauseErasure } from '#src/storage/retention.ts'
import { removeRound } from '#src/storage/rounds.ts'
import { BackupsLeft } from '#src/workspace/backup/BackupsLeft.tsx'
import { openTestStore } from '#tests/storage/test-store.ts'
import { aBackupLog } from '#tests/support/backups.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aWorkshop } from '#tests/support/workshop.ts'

describe('files that hold the answers of a round that was deleted', () => {
  it('are not to go while somebody asks for them by law', async () => {
    const store = await openTestStore()
    const { roundId } = await aWorkshop(store, { said: [[1, 2]], revealed: false })
    await noteBackup(store, aBackupLog({ holdsAnswersOf: [roundId] }))
    await removeRound(store, roundId)
    await renderScreen(() => <BackupsLeft roundId={roundId} />, { pattern: '/', at: '/', store })
    await loadWords(['session'])
    await screen.findByText(/Delete it wherever it is/)
    await pauseErasure(store, roundId)
    expect((await screen.findByText(/so do not delete it/)).textContent).toContain('journey-backup')
  })
})

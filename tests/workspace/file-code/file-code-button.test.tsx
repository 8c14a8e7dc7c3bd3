import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import { FileCodeButton } from '#src/workspace/file-code/FileCodeButton.tsx'
import type { WrittenFile } from '#src/workspace/file-code/use-file-code.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { catchDownloads, type Download } from '#tests/support/downloads.ts'

addDialogMethods()

let finish: (file: WrittenFile) => void
let fail: () => void
let downloads: readonly Download[]

beforeAll(() => startI18n('en'))
beforeEach(async () => {
  const made = new Promise<WrittenFile>((resolve, reject) => {
    finish = resolve
    fail = () => reject(new Error('No code'))
  })
  downloads = catchDownloads()
  render(
    <I18nextProvider i18n={words}>
      <FileCodeButton open="Show it" title="It as a code" make={() => made}>
        <p>What it holds.</p>
      </FileCodeButton>
    </I18nextProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
  await screen.findByRole('dialog', { name: 'It as a code' })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const save = () => screen.getByRole('button', { name: 'Save it as a file' })

describe('a file shown as a code', () => {
  it('cannot be saved before it is made, and the button says so', async () => {
    screen.getByText('The code is being made…')
    expect(save().getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(save())
    expect(downloads).toEqual([])
    finish({ name: 'it.json', content: '{}' })
    await waitFor(() => expect(save().getAttribute('aria-disabled')).toBeNull())
    await userEvent.click(save())
    expect(downloads).toHaveLength(1)
  })

  it('that could not be made offers nothing to save, and says what to do instead', async () => {
    fail()
    await screen.findByText(/^The code could not be made\. Press “Done”/)
    expect(screen.queryByRole('button', { name: 'Save it as a file' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { I18nextProvider, loadWords, startI18n, words } from '#src/i18n/words.ts'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'

afterEach(cleanup)

beforeAll(async () => {
  await startI18n('en')
  await loadWords(['sources'])
})

function openRef() {
  render(
    <I18nextProvider i18n={words}>
      <SourceRef sources={[{ document: 'briefing', paragraphs: '6-8' }]} />
    </I18nextProvider>,
  )
  const [opener] = screen.getAllByRole('button')
  const full = document.getElementById(opener?.getAttribute('popovertarget') ?? '')
  if (opener === undefined || full === null) throw new Error('Nothing to open')
  return { opener, full }
}

// The browser opens it, closes it on Escape and gives the focus back; a document in a test does not.
describe('the reference to a source', () => {
  it('opens the full name of the document, which is named for a screen reader', () => {
    const { opener, full } = openRef()
    expect(opener.textContent).toBe('2004 briefing, ¶6–8')
    expect(full.getAttribute('popover')).toBe('auto')
    const title = document.getElementById(full.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent).toBe(words.t('sources:briefing.title'))
  })

  it('can be closed by a button of its own', () => {
    const { full } = openRef()
    const close = within(full).getByRole('button', { name: 'Close', hidden: true })
    expect(close.getAttribute('popovertarget')).toBe(full.id)
    expect(close.getAttribute('popovertargetaction')).toBe('hide')
  })
})

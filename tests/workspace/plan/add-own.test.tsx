import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { FormDraftsGate } from '#src/workspace/FormDraftsGate.tsx'
import { AddOwn } from '#src/workspace/plan/AddOwn.tsx'
import type { SaveOwn } from '#src/workspace/plan/use-add-own.ts'
import { openTestStore } from '#tests/storage/test-store.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const WORDS = {
  label: 'Add one',
  hint: 'In your own words.',
  action: 'Add this one',
  empty: 'Write it down first.',
  added: (name: string) => `Added: ${name}`,
}

/** What was saved, in turn. */
async function openForm(answer: Awaited<ReturnType<SaveOwn>> | Error = { ok: true }) {
  const saved: string[] = []
  const save: SaveOwn = async (name) => {
    if (answer instanceof Error) throw answer
    saved.push(name)
    return answer
  }
  const Form = () => (
    <FormDraftsGate scope="somewhere">
      <AddOwn draftId="own" words={WORDS} onSave={save} />
    </FormDraftsGate>
  )
  await renderScreen(Form, { pattern: '/', at: '/', store: await openTestStore() })
  await screen.findByLabelText(WORDS.label)
  return saved
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>(WORDS.label)
const add = () => userEvent.click(screen.getByRole('button', { name: WORDS.action }))

describe('one more in own words', () => {
  it('is added without the spaces around it, said, and makes room for the next', async () => {
    const saved = await openForm()
    fireEvent.change(field(), { target: { value: '  Fewer families in hostels ' } })
    await add()
    expect(await screen.findByText('Added: Fewer families in hostels')).toBeDefined()
    expect(saved).toEqual(['Fewer families in hostels'])
    expect(field().value).toBe('')
  })

  it('needs words, and says so until somebody types', async () => {
    const saved = await openForm()
    fireEvent.change(field(), { target: { value: '   ' } })
    await add()
    expect(await screen.findByText(WORDS.empty)).toBeDefined()
    fireEvent.change(field(), { target: { value: 'H' } })
    expect(screen.queryByText(WORDS.empty)).toBeNull()
    expect(saved).toEqual([])
  })

  it('is never cut: too much is said and not sent', async () => {
    const saved = await openForm()
    fireEvent.change(field(), { target: { value: 'x'.repeat(TEXT_MAX + 1) } })
    await add()
    expect(screen.getByText(/^This is 1 character too long/)).toBeDefined()
    expect(saved).toEqual([])
  })

  it.each([
    ['the device did not keep it', new Error('full'), /^It was not added/],
    ['the organisation is gone', { ok: false }, /no longer on this device/],
  ])('stays where it was typed when %s', async (_, answer, said) => {
    await openForm(answer)
    fireEvent.change(field(), { target: { value: 'Hostels' } })
    await add()
    expect(await screen.findByText(said)).toBeDefined()
    expect(field().value).toBe('Hostels')
  })
})

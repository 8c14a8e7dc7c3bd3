import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { words } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { glossary } from '#src/questions/library.ts'
import { LibraryScreen } from '#src/screens/library/LibraryScreen.tsx'
import { addAction, listActions } from '#src/storage/actions.ts'
import type { Store } from '#src/storage/handle.ts'
import { listOrganisations } from '#src/storage/organisations.ts'
import { aSetUp, aStoredRound, createdRound, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { ORGANISATION } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

async function openLibrary(questionId?: string, language = 'en') {
  const at = { pattern: patterns.library, at: paths.library(questionId), store, language }
  const rendered = await renderScreen(LibraryScreen, at)
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

async function search(text: string) {
  await userEvent.click(screen.getByRole('searchbox', { name: 'Search the library' }))
  await userEvent.paste(text)
}

const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByLabelText(label), option)

const cards = () => screen.getAllByRole('article')
const cardOf = (title: string): HTMLElement => {
  const card = screen.getByRole('heading', { level: 3, name: title }).closest('article')
  if (card === null) throw new Error(`No card of ${title}`)
  return card
}
const count = () => screen.getAllByRole('status')[0]?.textContent
const plan = async (organisation = 0) => {
  const found = (await listOrganisations(store))[organisation]
  return found === undefined ? [] : listActions(store, found.id)
}

describe('the words explained', () => {
  it('stand on a page of their own, all of them, in the order of the letters', async () => {
    await openLibrary('words')
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
    expect(terms).toHaveLength(glossary.length)
    expect(terms).toEqual(terms.toSorted((one, other) => one.localeCompare(other, 'en')))
    expect(screen.getByText('The figure you start from.')).toBeDefined()
    const library = screen.getByRole('link', { name: 'Go to the library' })
    expect(library.getAttribute('href')).toBe(paths.library())
  })

  it('are led to from the library', async () => {
    await openLibrary()
    const link = screen.getByRole('link', { name: 'See all words explained' })
    expect(link.getAttribute('href')).toBe(paths.glossary())
  })
})

describe('the library', () => {
  it('works without an organisation, and shows a part of what it has', async () => {
    await openLibrary()
    expect(count()).toMatch(/^\d{3} items$/)
    expect(cards()).toHaveLength(12)
    await userEvent.click(screen.getByRole('button', { name: 'Show 12 more' }))
    expect(cards()).toHaveLength(24)
    expect(document.activeElement).toBe(cards()[12]?.querySelector('h3'))
  })

  it('goes to paper with all that was found, each with the full name of its source', async () => {
    await openLibrary('money')
    const all = Number.parseInt(count() ?? '', 10)
    expect(all).toBeGreaterThan(12)
    expect(cards()).toHaveLength(12)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(cards()).toHaveLength(all)
    for (const card of cards()) {
      for (const full of card.querySelectorAll('[popover]')) {
        expect(full.textContent).not.toBe('')
      }
    }
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(cards()).toHaveLength(12)
  })

  it.each([
    ['bène', 'Mind the benefit trap'],
    ['MYSTERY SHOP', 'Mystery shopper'],
    ['critical', 'Critical friend'],
    ['café', 'How to run a café session'],
    ['cafe', 'How to run a café session'],
    ['peoples mental', 'Aim: support people’s mental health'],
    ['95', 'A target for complete data: 95%'],
    ['record monit', 'Recording is not monitoring'],
    ['contempt', 'Then: contempt of court'],
    ['Stephen', 'Why the law changed'],
  ])('finds by %s', async (query, title) => {
    await openLibrary()
    await search(query)
    expect(cardOf(title)).toBeDefined()
  })

  it('fills the words of steps with those of the body', async () => {
    await createdRound(store, {
      ...aSetUp(),
      organisation: { ...ORGANISATION, sector: 'nhsTrust' },
    })
    await openLibrary('why-it-matters')
    await search('one page')
    expect(cards()[0]?.textContent).toContain('trust board')
  })

  it('says when nothing fits, and leads out of it', async () => {
    await openLibrary('money')
    await search('zebra')
    expect(count()).toBe('Nothing fits.')
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(count()).toMatch(/^\d{3} items$/)
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})

describe('the filters of the library', () => {
  it('begin at the question of the address', async () => {
    await openLibrary('money')
    expect(screen.getByLabelText('Question')).toHaveProperty('value', 'money')
    for (const card of cards()) expect(card.textContent).toContain('Money and people')
  })

  it('take a question that nobody asks for none', async () => {
    await openLibrary('nobody')
    expect(screen.getByLabelText('Question')).toHaveProperty('value', '')
  })

  it('work together', async () => {
    await openLibrary()
    await choose('Kind', 'Tip')
    expect(count()).toBe('18 items')
    await choose('Source', 'Community tips')
    expect(count()).toBe('7 items')
    await choose('Question', 'staff')
    expect(count()).toBe('Nothing fits.')
  })

  it('find the steps from one stage to the next', async () => {
    await openLibrary('listening')
    await choose('Step on the journey', 'From intending to starting')
    expect(count()).toBe('6 items')
    expect(cards()[0]?.textContent).toContain('Next step · From intending to starting')
  })
})

describe('a card of the library', () => {
  it('tells its source and its questions', async () => {
    await openLibrary()
    await search('Meet when it suits')
    const card = cardOf('Meet when it suits them')
    expect(card.textContent).toContain('Community tips, tip 4')
    expect(card.textContent).toContain('Helps with: Listening')
  })

  it('has the full name of its source as soon as somebody opens it', async () => {
    await openLibrary()
    await search('Meet when it suits')
    const opener = screen.getByRole('button', { name: 'Community tips, tip 4' })
    const full = document.getElementById(opener.getAttribute('popovertarget') ?? '')
    expect(full?.textContent).toBe('')
    // The browser tells it before it opens; a document in a test does neither.
    act(() => void full?.dispatchEvent(new Event('beforetoggle')))
    const title = document.getElementById(full?.getAttribute('aria-labelledby') ?? '')
    expect(title?.textContent).toBe(words.t('sources:community-tips.title'))
  })

  it('tells old law from what holds now, and when that was looked up', async () => {
    await openLibrary()
    await search('Specific duty: publish a scheme')
    const card = within(cardOf('Specific duty: publish a scheme'))
    expect(card.getByText('Then').nextSibling?.textContent).toContain('had to write down')
    expect(card.getByText('Now').nextSibling?.textContent).toContain('no longer')
    expect(card.getByText(/looked up .* on 22 November 2026.*not legal advice/)).toBeDefined()
    expect(card.queryByText('Check before relying on this.')).toBeNull()
  })

  it('asks to check what was not looked up', async () => {
    await openLibrary()
    await search('Specific duty: test new policies')
    const card = within(cardOf('Specific duty: test new policies'))
    expect(card.getByText('Check before relying on this.')).toBeDefined()
  })

  it('of a word goes into no plan', async () => {
    await openLibrary()
    await search('Due regard')
    expect(within(cardOf('Due regard')).queryByRole('button', { name: /Add to/ })).toBeNull()
  })
})

describe('adding to the plan', () => {
  const TIP = 'Meet when it suits them'

  const press = async (title = TIP) => {
    await search(title)
    await userEvent.click(screen.getByRole('button', { name: `Add to the plan ${title}` }))
  }

  it('goes to the one plan there is, says so, and can be undone', async () => {
    await aStoredRound(store)
    await openLibrary()
    await press()
    expect(await screen.findByText(/in the plan of Northwick Council/)).toBeDefined()
    const link = screen.getByRole('link', { name: 'Open the plan' })
    const [organisation] = await listOrganisations(store)
    expect(link.getAttribute('href')).toBe(paths.plan(organisation?.id ?? ''))
    expect(await plan()).toMatchObject([
      {
        what: TIP,
        libraryItem: 'community-tips.good-times',
        questionMeaning: 'listening.1',
        fromStage: null,
      },
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('button', { name: `Add to the plan ${TIP}` })).toBeDefined()
    expect(await plan()).toEqual([])
  })

  it('goes there once, however often it is tapped', async () => {
    await aStoredRound(store)
    await openLibrary()
    await search(TIP)
    const button = screen.getByRole('button', { name: `Add to the plan ${TIP}` })
    act(() => {
      button.click()
      button.click()
    })
    await screen.findByRole('link', { name: 'Open the plan' })
    await expect.poll(plan).toHaveLength(1)
  })

  it('ties what helps many questions to the one that is asked for', async () => {
    await aStoredRound(store)
    await openLibrary('partners')
    await press('Treat a race equality council as an equal')
    await screen.findByRole('link', { name: 'Open the plan' })
    expect(await plan()).toMatchObject([{ questionMeaning: 'partners.1' }])
  })

  it('ties it to none where none is asked for', async () => {
    await aStoredRound(store)
    await openLibrary()
    await press('Treat a race equality council as an equal')
    await screen.findByRole('link', { name: 'Open the plan' })
    expect(await plan()).toMatchObject([{ questionMeaning: null }])
  })

  it('says what a plan holds already', async () => {
    await aStoredRound(store)
    const first = await openLibrary()
    await press()
    await screen.findByRole('link', { name: 'Open the plan' })
    first.unmount()
    await openLibrary()
    await search(TIP)
    expect(await within(cardOf(TIP)).findByText('In the plan already')).toBeDefined()
  })

  it('knows a step that was added from a result', async () => {
    const { roundId } = await aStoredRound(store)
    const [organisation] = await listOrganisations(store)
    await addAction(store, organisation?.id ?? '', {
      what: 'Meet people when they can come',
      roundId,
      libraryItem: 'fit-times',
      questionMeaning: 'listening.1',
    })
    await openLibrary('listening')
    await choose('Step on the journey', 'From intending to starting')
    const there = cards().filter((card) => card.textContent.includes('In the plan already'))
    expect(there).toHaveLength(1)
    expect(there[0]?.textContent).toContain('Community tips, tip 4')
  })

  it('asks which plan where there are several', async () => {
    await aStoredRound(store)
    const another = { ...ORGANISATION, name: 'Southwick Trust' }
    await createdRound(store, { ...aSetUp(), organisation: another })
    await openLibrary()
    await press()
    await userEvent.click(screen.getByRole('radio', { name: 'Southwick Trust' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(await screen.findByText(/in the plan of Southwick Trust/)).toBeDefined()
    expect(await plan(0)).toEqual([])
    expect(await plan(1)).toHaveLength(1)
  })

  it('leads to a first round where there is no plan', async () => {
    const { history } = await openLibrary()
    await press()
    await act(() => userEvent.click(screen.getByRole('button', { name: 'Set up a round' })))
    expect(history.at(-1)).toBe(paths.setUp())
  })
})

it('has no English left in the false language', async () => {
  await openLibrary(undefined, 'ar-XB')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('[library.title]')
  expect(cards()[0]?.textContent).not.toMatch(/\b(the|and|with)\b/)
})

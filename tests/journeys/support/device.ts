import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serveApp } from './app.ts'
import { JOINED, joinAndAnswer, joinAndHandIn, SEALED } from './member.ts'
import { sayIn, type Say } from './say.ts'
import { answerAll, beginRound, beginWorkshop, choose, listEvidence, reveal } from './steps.ts'

/** How a person has set up their device: colours, size of the text, language, window. */
export interface Look extends BrowserContextOptions {
  readonly language?: string
  readonly textSize?: 'large' | 'larger'
}

/** The addresses of what a prepared device holds. */
export interface Places {
  /** Together, one answer given, with evidence for it. */
  readonly begun: string
  /** Alone, all answers given. */
  readonly answered: string
  readonly handedIn: string
  /** Handed in, with so much not known that there is no stage. */
  readonly notPlaced: string
  /** Each first: some have handed in, and the room has seen nothing. */
  readonly gathering: string
  /** Each first, and revealed. */
  readonly talking: string
  /** Joined by an invitation: all answered, and handed in. */
  readonly joined: string
  readonly sealed: string
  readonly organisation: string
  readonly exampleClosed: string
  readonly exampleReopened: string
  readonly exampleOrganisation: string
}

/** A device with work on it: rounds in every state, and the example with its three years. */
export interface Device {
  readonly url: string
  readonly places: Places
  readonly open: (look: Look) => Promise<OpenDevice>
  readonly close: () => Promise<void>
}

/** The device in use, as it is and as it was before anything was stored. */
export interface OpenDevice {
  readonly say: Say
  readonly newPage: (options: { readonly empty?: boolean }) => Promise<Page>
  readonly close: () => Promise<void>
}

export async function prepareDevice(browser: Browser): Promise<Device> {
  const server = await serveApp()
  // The worker has its own tests; here it would only keep the machine busy.
  const quiet = { serviceWorkers: 'block', reducedMotion: 'reduce' } as const
  const context = await browser.newContext(quiet)
  const places = await fill(await context.newPage(), server.url)
  const storageState = await context.storageState({ indexedDB: true })
  await context.close()

  const open = async ({ language = 'en', textSize, ...options }: Look): Promise<OpenDevice> => {
    const look = { ...quiet, ...options }
    const [filled, empty] = await Promise.all([
      browser.newContext({ ...look, storageState }),
      browser.newContext(look),
    ])
    for (const one of [filled, empty]) {
      await one.addInitScript(setPreferences, { language, textSize })
    }
    return {
      say: sayIn(language),
      newPage: (wanted) => (wanted.empty === true ? empty : filled).newPage(),
      close: async () => {
        await Promise.all([filled.close(), empty.close()])
      },
    }
  }
  return { url: server.url, places, open, close: server.close }
}

function setPreferences(chosen: { language: string; textSize: string | undefined }): void {
  // A page such as about:blank has no storage.
  if (!location.protocol.startsWith('http')) return
  // As platform/folder.ts names it.
  const prefix = `journey${location.pathname.replace(/\/[^/]*$/, '')}`
  localStorage.setItem(`${prefix}.language`, chosen.language)
  if (chosen.textSize !== undefined) localStorage.setItem(`${prefix}.textSize`, chosen.textSize)
}

const ANSWERS = [3, 4, 'dontKnow', 3, 4, 3, 2, 4] as const
const UNSURE = ['dontKnow', 4, 'dontKnow', 3, 'dontKnow', 3, 2, 4] as const

/** What was marked on paper: on the first question nearly all the same, on the second two camps. */
const PAPERS = ['31344324', '35243324', '31334524', '35342324', '31444320', '25343124'] as const

async function fill(page: Page, url: string): Promise<Places> {
  const start = async (options: Parameters<typeof beginRound>[1]) => {
    await page.goto(`${url}#/set-up`)
    await beginRound(page, options)
    return idIn(page.url(), 'round')
  }
  const begun = await start({ together: true, name: 'Spring session' })
  await choose(page, 3)
  await addEvidence(page, `${url}#/round/${begun}`)

  const answered = await start({ name: 'My own view' })
  await answerAll(page, ANSWERS)
  const handedIn = await start({ name: 'A first look' })
  await answerAll(page, ANSWERS)
  await handIn(page)
  const notPlaced = await start({ name: 'Much to find out' })
  await answerAll(page, UNSURE)
  await handIn(page)
  const startWorkshop = async (papers: readonly string[], name: string) => {
    await page.goto(`${url}#/set-up`)
    await beginWorkshop(page, { papers, name })
    return idIn(page.url(), 'round')
  }
  const gathering = await startWorkshop(PAPERS.slice(0, 2), 'Summer session')
  const talking = await startWorkshop(PAPERS, 'Winter session')
  await page.goto(`${url}#/round/${talking}/gather`)
  await reveal(page)
  await joinAndAnswer(page, url, JOINED.payload)
  await joinAndHandIn(page, url, SEALED.payload)
  const organisation = await findOrganisation(page, url)
  const workshops = { gathering, talking }
  return {
    begun,
    answered,
    handedIn,
    notPlaced,
    organisation,
    joined: JOINED.roundId,
    sealed: SEALED.roundId,
    ...workshops,
    ...(await fillExample(page, url)),
  }
}

async function addEvidence(page: Page, round: string): Promise<void> {
  await page.goto(`${round}/evidence/1`)
  await listEvidence(page, {
    kind: /^A result/,
    what: 'A yearly report on who we employ',
    date: '2020-03-01',
    where: 'The open data page',
    owner: 'The people team',
  })
  await page.getByRole('button', { name: /^Remove/ }).waitFor()
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand in' }).click()
  await page.waitForURL(/\/result$/)
}

/** Only a screen with a closed round links to it; the form for a new round knows it too. */
async function findOrganisation(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#/set-up`)
  return page.getByLabel('Organisation', { exact: true }).inputValue()
}

/** The latest round stays closed; the one before it is opened again. */
async function fillExample(page: Page, url: string) {
  await page.goto(`${url}#/example`)
  const results = page.getByRole('link', { name: /^See the result/ })
  await results.first().waitFor()
  const progress = page.getByRole('link', { name: 'Progress' })
  const exampleOrganisation = idIn((await progress.getAttribute('href')) ?? '', 'progress')
  const exampleClosed = idIn((await results.nth(0).getAttribute('href')) ?? '', 'round')
  await results.nth(1).click()
  await page.getByRole('button', { name: 'Open the round again' }).click()
  await page.getByLabel('Why do you open it again?').fill('One figure was wrong.')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await page.waitForURL(/\/check$/)
  const exampleReopened = idIn(page.url(), 'round')
  return { exampleClosed, exampleOrganisation, exampleReopened }
}

function idIn(address: string, part: 'round' | 'progress'): string {
  const id = new RegExp(`/${part}/([^/]+)`).exec(address)?.[1]
  if (id === undefined) throw new Error(`No ${part} in ${address}`)
  return id
}

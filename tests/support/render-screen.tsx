import {
  cleanup,
  configure,
  render,
  screen as page,
  type RenderResult,
} from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { afterEach } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { I18nextProvider, startI18n, words } from '#src/i18n/words.ts'
import type { Store } from '#src/storage/handle.ts'
import { helpOf as helpThatShips } from '#src/questions/help.ts'
import { QuestionHelpContext } from '#src/workspace/question-help.ts'
import { QuestionSetsContext } from '#src/workspace/question-sets.ts'
import { StoreContext } from '#src/workspace/use-live.ts'
import type { TestSets } from './odd-set.ts'

afterEach(cleanup)
// A shared machine can be slow; what never comes still fails.
configure({ asyncUtilTimeout: 20_000 })

export interface ScreenAt {
  /** A pattern from paths.ts. */
  readonly pattern: string
  readonly at: string
  readonly store?: Store
  readonly sets?: TestSets
  readonly language?: string
}

export interface RenderedScreen extends RenderResult {
  /** Where the person has been led, newest last. */
  readonly history: readonly string[]
}

/** A screen as the app mounts it: real words, real storage, a router that remembers. */
export async function renderScreen(
  Screen: ComponentType,
  { pattern, at, store, sets, language = 'en' }: ScreenAt,
): Promise<RenderedScreen> {
  if (!words.isInitialized) await startI18n(language)
  await words.changeLanguage(language)
  const { hook, history } = memoryLocation({ path: at, record: true })
  const screen = (
    <Suspense fallback={null}>
      <Switch>
        <Route path={pattern} component={Screen} />
        <Route>{null}</Route>
      </Switch>
    </Suspense>
  )
  const withSets =
    sets === undefined ? (
      screen
    ) : (
      <QuestionSetsContext value={sets}>
        <QuestionHelpContext value={sets.helpOf ?? helpThatShips}>{screen}</QuestionHelpContext>
      </QuestionSetsContext>
    )
  const rendered = render(
    <I18nextProvider i18n={words}>
      <Router hook={hook}>
        <StoreContext value={store}>{withSets}</StoreContext>
      </Router>
    </I18nextProvider>,
  )
  return { ...rendered, history }
}

/** The same, once it has said what it is: what it reads from storage is there then. */
export async function openScreen(Screen: ComponentType, at: ScreenAt): Promise<RenderedScreen> {
  const rendered = await renderScreen(Screen, at)
  await page.findByRole('heading', { level: 1 })
  return rendered
}

import { cleanup, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { METHOD_VERSION } from '#src/domain/stage/method.ts'
import { FALSE_LANGUAGE } from '#src/i18n/false-language.ts'
import { loadWords } from '#src/i18n/words.ts'
import { patterns, paths } from '#src/paths.ts'
import { appVersion } from '#src/platform/app-version.ts'
import { currentSet } from '#src/questions/sets.ts'
import { AboutScreen } from '#src/screens/about/AboutScreen.tsx'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { EvidenceItemScreen } from '#src/screens/evidence/EvidenceItemScreen.tsx'
import { EvidenceScreen } from '#src/screens/evidence/EvidenceScreen.tsx'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { ProgressScreen } from '#src/screens/progress/ProgressScreen.tsx'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import { ResultScreen } from '#src/screens/result/ResultScreen.tsx'
import { SettingsScreen } from '#src/screens/settings/SettingsScreen.tsx'
import { StartScreen } from '#src/screens/start/StartScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { aClosedRound } from '#tests/screens/progress/closed-round.ts'
import { aStoredRound, openTestStore } from '#tests/storage/test-store.ts'
import { addDialogMethods } from '#tests/support/dialog.ts'
import { aHandedInRound } from '#tests/support/handed-in.ts'
import { ORGANISATION_ID } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'

const { major, minor } = currentSet.version
const VERSIONS = [`${major}.${minor}`, METHOD_VERSION, appVersion]
const ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title']
/** Several screens in one test, on a machine that others share. */
const PATIENCE_MS = 30_000
const CHOICES = [4, 3, 3, 4, 'dontKnow', 3, 2, 4] as const

let store: Store

beforeAll(addDialogMethods)

beforeEach(async () => {
  store = await openTestStore()
})

/**
 * In the false language a text is its key and its values, and numbers have the digits of Arabic. So
 * a digit of English outside a key is a number that went past the formats.
 */
function expectDigitsOfTheLanguage(): void {
  const raw = textsOn(document.body)
    .filter((text) => !VERSIONS.includes(text.trim()))
    .map((text) => text.replaceAll(/\[[\w.:-]+\]/g, ''))
    .filter((text) => /[0-9]/.test(text))
  expect(raw).toEqual([])
}

function textsOn(node: Node): string[] {
  if (node instanceof Text) return [node.data]
  const inside = [...node.childNodes].flatMap(textsOn)
  if (!(node instanceof Element)) return inside
  return [...inside, ...ATTRIBUTES.flatMap((name) => node.getAttribute(name) ?? [])]
}

async function show(Screen: ComponentType, pattern: string, at: string): Promise<void> {
  cleanup()
  await renderScreen(Screen, { pattern, at, store, language: FALSE_LANGUAGE })
  await screen.findByRole('heading', { level: 1 })
  await screen.findAllByText(/[\u0660-\u0669]/)
}

async function anOpenRound(): Promise<string> {
  const questionsVersion = { setId: currentSet.id, ...currentSet.version }
  const { roundId } = await aStoredRound(store, { questionsVersion, name: 'Autumn' })
  for (const { id } of currentSet.questions.slice(0, 3))
    await saveDraftAnswer(store, roundId, id, { choice: 3, howSure: 2, note: '' })
  return roundId
}

it(
  'shows no raw number at the start and on the page about the app',
  async () => {
    const Start = () => <StartScreen offlineReady />
    await show(Start, patterns.home, paths.home())
    expectDigitsOfTheLanguage()
    await show(AboutScreen, patterns.about, paths.about())
    expectDigitsOfTheLanguage()
  },
  PATIENCE_MS,
)

it(
  'shows no raw number while a round is answered',
  async () => {
    const roundId = await anOpenRound()
    const open: [ComponentType, string, string][] = [
      [HomeScreen, patterns.home, paths.home()],
      [QuestionScreen, patterns.question, paths.question(roundId, 2)],
      [CheckScreen, patterns.check, paths.check(roundId)],
      [ResultScreen, patterns.result, paths.result(roundId)],
      [EvidenceScreen, patterns.evidence, paths.evidence(roundId)],
      [EvidenceItemScreen, patterns.evidenceItem, paths.evidenceItem(roundId, 2)],
      [SettingsScreen, patterns.settings, paths.settings()],
    ]
    for (const [Screen, pattern, at] of open) {
      await show(Screen, pattern, at)
      expectDigitsOfTheLanguage()
    }
  },
  PATIENCE_MS,
)

it(
  'shows no raw number in a result',
  async () => {
    const round = { name: 'Autumn' }
    const wanted = { choices: CHOICES, evidence: { 1: 'result', 2: 'none' }, round } as const
    const { roundId } = await aHandedInRound(store, wanted)
    await show(ResultScreen, patterns.result, paths.result(roundId))
    expectDigitsOfTheLanguage()
  },
  PATIENCE_MS,
)

it(
  'shows no raw number in progress',
  async () => {
    await loadWords(['progress'])
    await aClosedRound(store, { choices: [2, 2, 2, 2, 2, 2, 2, 2], round: { date: '2024-11-01' } })
    await aClosedRound(store, { choices: CHOICES, round: { date: '2025-11-01', mode: 'alone' } })
    await show(ProgressScreen, patterns.progress, paths.progress(ORGANISATION_ID))
    expectDigitsOfTheLanguage()
  },
  PATIENCE_MS,
)

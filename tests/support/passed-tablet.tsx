import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Switch } from 'wouter'
import type { Choice } from '#src/domain/answer/answer.ts'
import { BLANK_ANSWER } from '#src/domain/round/question-answer.ts'
import { patterns } from '#src/paths.ts'
import { currentSet } from '#src/questions/sets.ts'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { GatherScreen } from '#src/screens/gather/GatherScreen.tsx'
import { PaperScreen } from '#src/screens/paper/PaperScreen.tsx'
import { PassScreen } from '#src/screens/pass/PassScreen.tsx'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import { addPaperResponse } from '#src/storage/gathering.ts'
import type { Store } from '#src/storage/handle.ts'
import type { QuestionSet } from '#src/questions/question-set.ts'
import { aStoredRound } from '#tests/storage/test-store.ts'
import type { TestSets } from './odd-set.ts'
import { renderScreen, type RenderedScreen } from './render-screen.tsx'

interface Workshop {
  readonly expected?: number | null
  /** What each who has handed in chose, for every question the same. */
  readonly handedIn?: readonly Choice[]
  readonly set?: QuestionSet
}

/** A round in which each answers first. */
export async function aWorkshop(store: Store, workshop: Workshop = {}) {
  const { expected = null, handedIn = [], set = currentSet } = workshop
  const questionsVersion = { setId: set.id, ...set.version }
  const { roundId } = await aStoredRound(store, { mode: 'eachFirst', expected, questionsVersion })
  const codes: string[] = []
  for (const choice of handedIn) codes.push(await handInOnPaper(store, roundId, choice, set))
  return { roundId, codes }
}

export async function handInOnPaper(
  store: Store,
  roundId: string,
  choice: Choice,
  set: QuestionSet = currentSet,
): Promise<string> {
  const ids = set.questions.map(({ id }) => id)
  const answers = Object.fromEntries(ids.map((id) => [id, { ...BLANK_ANSWER, choice }]))
  const handed = await addPaperResponse(store, roundId, ids, answers)
  if (!handed.ok) throw new Error(handed.kind)
  return handed.code
}

/** The screens between which a tablet goes, with the router of the app. */
export function openWorkshop(store: Store, at: string, sets?: TestSets): Promise<RenderedScreen> {
  return renderScreen(WorkshopScreens, {
    pattern: '/*?',
    at,
    store,
    ...(sets === undefined ? {} : { sets }),
  })
}

function WorkshopScreens() {
  return (
    <Switch>
      <Route path={patterns.gather} component={GatherScreen} />
      <Route path={patterns.pass} component={PassScreen} />
      <Route path={patterns.paper} component={PaperScreen} />
      <Route path={patterns.question} component={QuestionScreen} />
      <Route path={patterns.change} component={QuestionScreen} />
      <Route path={patterns.check} component={CheckScreen} />
    </Switch>
  )
}

export const pressButton = (name: string | RegExp) =>
  screen.findByRole('button', { name }).then((button) => userEvent.click(button))

export const follow = (name: string | RegExp) =>
  screen.findByRole('link', { name }).then((link) => userEvent.click(link))

/** From the page that asks for the next person to their check page. */
export async function answerAll(stage: number, questions: number): Promise<void> {
  await pressButton('Start')
  for (let number = 1; number <= questions; number += 1) {
    await screen.findByText(new RegExp(`Question ${number} of ${questions}`))
    const radio = screen.getAllByRole('radio')[stage - 1]
    if (radio === undefined) throw new Error(`No statement ${stage}`)
    await userEvent.click(radio)
    await screen.findByText('Saved on this device')
    await follow(number === questions ? 'Check my answers' : 'Next')
  }
  await screen.findByRole('heading', { level: 1, name: 'Check your answers' })
}

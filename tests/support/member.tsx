import { screen } from '@testing-library/react'
import { Route, Switch } from 'wouter'
import type { Choice } from '#src/domain/answer/answer.ts'
import { patterns } from '#src/paths.ts'
import { CheckScreen } from '#src/screens/check/CheckScreen.tsx'
import { HandedInScreen } from '#src/screens/handed-in/HandedInScreen.tsx'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { InvitationScreen } from '#src/screens/join/InvitationScreen.tsx'
import { JoinScreen } from '#src/screens/join/JoinScreen.tsx'
import { QuestionScreen } from '#src/screens/question/QuestionScreen.tsx'
import { saveDraftAnswer } from '#src/storage/draft-answers.ts'
import type { Store } from '#src/storage/handle.ts'
import { joinRound } from '#src/storage/invitations.ts'
import { anInvitation } from './invitations.ts'
import { oddSet, oddSets } from './odd-set.ts'
import { ROUND_ID } from './records.ts'
import { renderScreen, type RenderedScreen } from './render-screen.tsx'

export const ODD_VERSION = { setId: oddSet.id, ...oddSet.version }

/** To three odd questions. */
export function anOddInvitation(patch: Parameters<typeof anInvitation>[0] = {}) {
  return anInvitation({ questionsVersion: ODD_VERSION, ...patch })
}

export async function joined(store: Store, patch: Parameters<typeof anInvitation>[0] = {}) {
  const result = await joinRound(store, anOddInvitation(patch))
  if (!result.ok) throw new Error(result.kind)
}

/** From the first question on, as many as there are choices. */
export async function answered(store: Store, choices: readonly Choice[], note = '') {
  for (const [index, choice] of choices.entries()) {
    const id = oddSet.questions[index]?.id ?? ''
    const saved = await saveDraftAnswer(store, ROUND_ID, id, { choice, howSure: null, note })
    if (!saved.ok) throw new Error(saved.kind)
  }
}

/** The screens that a member meets, with the router of the app. */
export function openMember(store: Store, at: string): Promise<RenderedScreen> {
  return renderScreen(MemberScreens, { pattern: '/*?', at, store, sets: oddSets })
}

function MemberScreens() {
  return (
    <Switch>
      <Route path={patterns.home} component={HomeScreen} />
      <Route path={patterns.join} component={JoinScreen} />
      <Route path={patterns.invitation} component={InvitationScreen} />
      <Route path={patterns.question} component={QuestionScreen} />
      <Route path={patterns.change} component={QuestionScreen} />
      <Route path={patterns.check} component={CheckScreen} />
      <Route path={patterns.handedIn} component={HandedInScreen} />
    </Switch>
  )
}

export const findHeading = (name: string | RegExp) =>
  screen.findByRole('heading', { level: 1, name })

/** As on a page that came with HTTPS, or not. */
export function setSecure(isSecure: boolean): void {
  Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: isSecure })
}

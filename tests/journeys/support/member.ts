import type { Page } from 'playwright-core'
import { currentSet } from '#src/questions/sets.ts'
import { writeInvitation } from '#src/transfer/invitation/invitation.ts'
import { anInvitation } from '#tests/support/invitations.ts'
import { sayIn } from './say.ts'
import { answerAll } from './steps.ts'

const say = sayIn('en')
const questionsVersion = { setId: currentSet.id, ...currentSet.version }

const invited = (name: string, roundId: string) => ({
  roundId,
  payload: writeInvitation(
    anInvitation({
      roundId,
      roundName: name,
      questionsVersion,
      roles: [
        { id: 'member', name: 'Member' },
        { id: 'officer', name: 'Officer' },
      ],
    }),
  ),
})

/** To a round that this device does not know. */
export const NEW_INVITATION = invited('Board away day', '7c1f0a52-3f7e-4a60-9b0c-5d1e2f304152')
/** To rounds that it joined: answered and not handed in, and sealed. */
export const JOINED = invited('Scrutiny session', '8d2f1b63-4f8e-4b71-8c1d-6e2f30415263')
export const SEALED = invited('Committee session', '9e3f2c74-5f9e-4c82-9d2e-7f3041526374')

const ANSWERS = [3, 4, 'dontKnow', 3, 4, 3, 2, 4] as const

/** Up to the check page. */
export async function joinAndAnswer(page: Page, url: string, payload: string): Promise<void> {
  await page.goto(`${url}#/join/${payload}`)
  await page.getByRole('button', { name: say('join.invitation.join') }).click()
  await page.locator('[data-choice]').first().waitFor()
  await answerAll(page, ANSWERS)
}

export async function joinAndHandIn(page: Page, url: string, payload: string): Promise<void> {
  await joinAndAnswer(page, url, payload)
  await page.getByRole('button', { name: say('check.handIn'), exact: true }).click()
  await page.waitForURL(/\/handed-in$/)
}

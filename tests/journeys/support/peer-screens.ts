import type { Page } from 'playwright-core'
import type { PeerSummary } from '#src/domain/record/peer-summary.ts'
import { forgedFile } from '#tests/support/journey-files.ts'
import { aSentSummary } from '#tests/support/peers.ts'
import type { Say } from './say.ts'
import { press, type Screen } from './screen.ts'

type Sent = Partial<PeerSummary['summary']>

/** Enough for a spread, and one that asked something else. */
const SENT: readonly Sent[] = [
  {
    roundId: 'p1',
    claimed: 2,
    from: { name: 'Ash Council', sector: 'council', nation: 'england' },
  },
  { roundId: 'p2', claimed: 3, from: { name: null, sector: 'nhsTrust', nation: 'wales' } },
  { roundId: 'p3', claimed: 3, status: 'draft', approved: null },
  { roundId: 'p4', claimed: null, backed: null, evidenceChecked: 3 },
  {
    roundId: 'p5',
    claimed: 4,
    questions: [{ meaning: 'another-thing.1', choice: 4, backed: null }],
  },
]

/** Whatever was opened before: what is here already counts once. */
async function takeIn(page: Page, say: Say): Promise<void> {
  for (const sent of SENT) {
    await chooseSummary(page, sent)
    await press('open.peer.keep')(page, say)
    await page.locator('main [role="status"]').first().waitFor()
    if (sent !== SENT.at(-1)) await press('open.done.another')(page, say)
  }
}

async function chooseSummary(page: Page, sent: Sent): Promise<void> {
  const text = forgedFile(aSentSummary(sent), { kind: 'summary' })
  const buffer = Buffer.from(text)
  const file = { name: 'summary.json', mimeType: 'application/json', buffer }
  await page.locator('main input[type="file"]').setInputFiles(file)
}

async function goToPeers(page: Page, say: Say): Promise<void> {
  await takeIn(page, say)
  await page
    .locator('main a')
    .filter({ hasText: say('open.peer.toPeers') })
    .click()
  await page.locator('main li h3').first().waitFor()
}

export const PEER_SCREENS: readonly Screen[] = [
  { name: 'peers, none', at: () => '#/peers', empty: true },
  { name: 'open a file, of a peer', at: () => '#/open', act: takeIn },
  {
    name: 'open a file, of a round of our own',
    at: () => '',
    act: async (page) => {
      const round = page.locator('main a[href$="/result"]').first()
      const address = (await round.getAttribute('href')) ?? ''
      const roundId = /round\/([^/]+)/.exec(address)?.[1] ?? ''
      await page.evaluate(() => location.assign('#/open'))
      await chooseSummary(page, { roundId })
      await page.locator(`main a[href*="/round/${roundId}/result"]`).waitFor()
    },
  },
  { name: 'peers', at: () => '#/open', act: goToPeers },
  {
    name: 'peers, to scan a code',
    at: () => '#/peers/scan',
    act: (page) => page.locator('main video').waitFor({ state: 'attached' }),
  },
  {
    name: 'a summary of a peer',
    at: () => '#/open',
    act: async (page, say) => {
      await goToPeers(page, say)
      await page
        .locator('main a')
        .filter({ hasText: say('peers.list.look') })
        .first()
        .click()
      await page.locator('main input[value="question"]').first().check()
      await page.locator('main textarea').waitFor()
    },
  },
  { name: 'a summary that is not here', at: () => '#/peers/nobody' },
]

import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { patterns, paths } from '#src/paths.ts'
import { PlanScreen } from '#src/screens/plan/PlanScreen.tsx'
import { HomeScreen } from '#src/screens/home/HomeScreen.tsx'
import { addListedEvidence } from '#src/storage/evidence-list.ts'
import type { Store } from '#src/storage/handle.ts'
import { anItem } from '#tests/support/records.ts'
import { renderScreen } from '#tests/support/render-screen.tsx'
import { aDeviceToday } from '#tests/support/today.ts'

const WARNING = /go out of date by|goes out of date by/
let store: Store
let organisationId: string

beforeEach(async () => {
  ;({ store, organisationId } = await aDeviceToday())
  for (const date of ['2024-05-01', '2023-12-01', '2026-01-01', '2020-01-01']) {
    await addListedEvidence(store, organisationId, anItem({ date }), ['staff.1'])
  }
})

const openHome = () => renderScreen(HomeScreen, { pattern: patterns.home, at: paths.home(), store })
const openPlan = () =>
  renderScreen(PlanScreen, { pattern: patterns.plan, at: paths.plan(organisationId), store })

it.each([
  ['home', openHome],
  ['the plan', openPlan],
])('%s warns half a year before evidence goes out of date, and leads to it', async (_, open) => {
  await open()
  const link = await screen.findByRole('link', {
    name: '2 pieces of evidence go out of date by 22 May 2027.',
  })
  expect(link.getAttribute('href')).toBe(paths.evidenceList(organisationId, 'soon'))
})

it('is silent once it is out of date, as the clock moves', async () => {
  const { unmount } = await openHome()
  await screen.findByText(WARNING)
  unmount()
  vi.setSystemTime(new Date('2027-01-01T10:00:00Z'))
  const later = await openHome()
  await screen.findByText('1 piece of evidence goes out of date by 1 July 2027.')
  later.unmount()
  vi.setSystemTime(new Date('2027-06-01T10:00:00Z'))
  await openHome()
  await screen.findAllByRole('link')
  await new Promise((resolve) => void setTimeout(resolve, 100))
  expect(screen.queryByText(WARNING)).toBeNull()
})

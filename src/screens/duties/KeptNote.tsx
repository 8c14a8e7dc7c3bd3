import type { DutyState } from '#src/domain/record/duty-state.ts'
import type { Nation } from '#src/domain/record/organisation.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DUTY_IDS } from '#src/questions/duty-ids.ts'
import type { DutiesView } from './use-duties.ts'

/** Says what was marked before and is out of sight now, so that nobody takes it for lost. */
export function KeptNote({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation(['duties', 'nations'])
  const formats = useFormats()
  const { organisation, items, states } = view
  const said = states.filter(hasSomething)
  const elsewhere = said.filter(({ nation }) => nation !== organisation.nation)
  const nations = [...new Set(elsewhere.map(({ nation }) => nation))]
  const shown = new Set<string>(items.map(({ id }) => id))
  const here = said.filter(
    ({ nation, dutyItem }) =>
      nation === organisation.nation && DUTIES.has(dutyItem) && !shown.has(dutyItem),
  )
  return (
    <>
      {elsewhere.length > 0 && (
        <p>{t('body.keptElsewhere', { count: elsewhere.length, nations: listed(nations) })}</p>
      )}
      {here.length > 0 && <p>{t('body.keptHere', { count: here.length })}</p>}
    </>
  )

  function listed(names: readonly Nation[]): string {
    return formats.list(names.map((nation) => t(`nations:${nation}.name`)))
  }
}

const DUTIES: ReadonlySet<string> = new Set(DUTY_IDS)

function hasSomething({ state, evidenceIds }: DutyState): boolean {
  const { met, date, note } = state
  return met !== null || date !== null || note !== '' || evidenceIds.length > 0
}

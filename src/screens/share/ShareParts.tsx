import { isLocked, isWanted, OPTIONAL_SECTIONS, withSection } from '#src/domain/summary/wishes.ts'
import type { ClosedRound } from '#src/storage/closures.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { countNamed } from './count-named.ts'
import type { SummaryAsChosen } from './use-summary.ts'
import type { WishWork } from './use-wishes.ts'
import styles from './SharePage.module.css'

interface SharePartsProps {
  readonly view: RoundView
  readonly earlier: readonly ClosedRound[]
  readonly chosen: SummaryAsChosen
  readonly work: WishWork
}

/** What goes in, whether the name goes along, and what it is set beside. */
export function ShareParts({ view, earlier, chosen, work }: SharePartsProps) {
  const { t, formats } = chosen.speech
  const { fields: wishes, change } = work
  const { named, comparedWith } = wishes
  const isRoomRound = view.round.mode === 'eachFirst'
  const left = named ? 0 : countNamed(chosen.words, view.organisation.name)
  const offered = OPTIONAL_SECTIONS.filter((one) => {
    if (one === 'change') return comparedWith !== null
    return one !== 'turnout' || isRoomRound
  })
  return (
    <Disclosure summary={t('choose.title')} open>
      <fieldset className={styles['ticks']} disabled={isLocked(wishes)}>
        <legend>{t('choose.legend')}</legend>
        {offered.map((one) => (
          <TickBox
            key={one}
            label={t(`section.${one}`)}
            on={isWanted(wishes, one)}
            onChange={(isIn) => change(withSection(wishes, one, isIn))}
          />
        ))}
      </fieldset>
      <p className="quiet">{t('choose.always')}</p>
      <fieldset className={styles['ticks']} disabled={isLocked(wishes)}>
        <TickBox
          label={t('choose.named')}
          hint={t('choose.namedHint')}
          on={named}
          onChange={(on) => change({ named: on })}
        />
        {earlier.length > 0 && (
          <Field label={t('choose.compare')}>
            {(wiring) => (
              <select
                {...wiring}
                value={comparedWith ?? ''}
                onChange={({ target: { value } }) =>
                  change({ comparedWith: value === '' ? null : value })
                }
              >
                <option value="">{t('choose.noCompare')}</option>
                {earlier.map(({ round }) => (
                  <option key={round.id} value={round.id}>
                    {t('choose.roundOption', {
                      name: round.name,
                      date: formats.date(round.date),
                    })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </fieldset>
      {left > 0 && (
        <Notice kind="warning" announced>
          <p>{t('choose.nameLeft', { count: left })}</p>
        </Notice>
      )}
    </Disclosure>
  )
}

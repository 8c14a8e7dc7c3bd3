import { useState } from 'react'
import type { Place, Placed } from '#src/domain/principle/talk-order.ts'
import { compareDays } from '#src/domain/principle/then-and-now.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { DataTable } from '#src/ui/chart/DataTable.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { flowingClass } from '#src/workspace/layout-class.ts'
import { principleIds } from './principles.ts'
import { usePrincipleWords } from './use-principle-words.ts'
import type { PrinciplesDay } from './use-principles.ts'

interface ThenNowPartProps {
  /** With at least one earlier day. */
  readonly day: PrinciplesDay
  /** As it stands on screen. */
  readonly placed: Placed
}

/** Two days side by side, each principle by itself: nothing is added up. */
export function ThenNowPart({ day, placed }: ThenNowPartProps) {
  const { t } = useTranslation('principles')
  const formats = useFormats()
  const words = usePrincipleWords()
  const [wantedId, setWantedId] = useState<string>()
  const { earlier, record } = day
  const then = earlier.find(({ id }) => id === wantedId) ?? earlier[0]
  if (then === undefined) return null
  const compared = compareDays(principleIds, then.placed, placed)
  return (
    <div className={flowingClass()}>
      <h3>{t('compare.title')}</h3>
      {earlier.length > 1 && (
        <div className="no-print">
          <Field label={t('compare.choose')}>
            {(wiring) => (
              <select
                {...wiring}
                value={then.id}
                onChange={({ target }) => setWantedId(target.value)}
              >
                {earlier.map(({ id, date }) => (
                  <option key={id} value={id}>
                    {formats.date(date)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <DataTable
        caption={t('compare.title')}
        columns={[
          t('compare.principle'),
          t('compare.then', { date: formats.date(then.date) }),
          t('compare.now', { date: formats.date(record.date) }),
          t('compare.moved'),
        ]}
        rows={compared.map(({ id, before, now, moved }) => ({
          key: id,
          heading: words.title(id),
          cells: [
            placeWords(before),
            placeWords(now),
            moved === null ? t('compare.open') : t(`compare.${moved}`),
          ],
        }))}
      />
    </div>
  )

  function placeWords(place: Place | null): string {
    return place === null ? t('place.none') : formats.number(place)
  }
}

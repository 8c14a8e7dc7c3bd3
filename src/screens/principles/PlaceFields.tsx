import { PLACES, placeOf } from '#src/domain/principle/talk-order.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { listClass } from '#src/workspace/layout-class.ts'
import { principleIds } from './principles.ts'
import type { Placing } from './use-placing.ts'
import { usePrincipleWords } from './use-principle-words.ts'
import styles from './PrinciplesPage.module.css'

/** In the order of the library, which stays as it is while they are placed. */
export function PlaceFields({ placing }: { readonly placing: Placing }) {
  const { t } = useTranslation('principles')
  const words = usePrincipleWords()
  const { placed, place, note } = placing
  return (
    <ul className={listClass('wide')}>
      {principleIds.map((id) => (
        <li key={id} className={styles['principle']}>
          <ChoiceGroup
            legend={words.title(id)}
            hint={words.text(id)}
            name={id}
            shape="row"
            value={valueOf(placeOf(placed, id))}
            onChoose={(value) => place(id, PLACES.find((one) => valueOf(one) === value) ?? null)}
            options={[...PLACES, null].map((one) => ({
              value: valueOf(one),
              label: t(one === null ? 'place.notYet' : `place.${one}`),
            }))}
          />
          <PlanText
            label={t('place.note', { principle: words.title(id) })}
            size="line"
            value={placed[id]?.note ?? ''}
            onChange={(text) => note(id, text)}
          />
        </li>
      ))}
    </ul>
  )
}

function valueOf(place: number | null): string {
  return place === null ? 'none' : String(place)
}

import { isLocked, withEdit } from '#src/domain/summary/wishes.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { listEditable } from './editable-words.ts'
import type { Layout } from './use-share-report.ts'
import type { SummaryAsChosen } from './use-summary.ts'
import type { WishWork } from './use-wishes.ts'
import styles from './SharePage.module.css'

interface ShareWordsProps {
  readonly chosen: SummaryAsChosen
  readonly layout: Layout
  readonly work: WishWork
}

/** Words, never figures. What was changed says so on the paper. */
export function ShareWords({ chosen, layout, work }: ShareWordsProps) {
  const { t } = useTranslation('share')
  const { fields: wishes, change } = work
  if (isLocked(wishes)) return null
  return (
    <Disclosure summary={t('words.title')}>
      <div className={styles['part']}>
        <p>{t('words.lead')}</p>
        {listEditable(chosen, layout).map(({ part, label, hint, original }) => {
          const edited = wishes.edits.find((edit) => edit.part === part)?.text
          return (
            <div key={part}>
              <PlanText
                label={label}
                {...(hint !== undefined && { hint })}
                size="text"
                value={edited ?? original}
                onChange={(text) => change(withEdit(wishes, part, text === original ? null : text))}
              />
              {edited !== undefined && part !== 'foreword' && (
                <Button look="text" onPress={() => change(withEdit(wishes, part, null))}>
                  {t('words.undo')} <span className="visually-hidden">{label}</span>
                </Button>
              )}
            </div>
          )
        })}
      </div>
    </Disclosure>
  )
}

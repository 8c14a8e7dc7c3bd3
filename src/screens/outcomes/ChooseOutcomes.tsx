import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { LIFE_AREAS, outcomeMenu } from '#src/questions/outcomes.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { AddOwnOutcome } from './AddOwnOutcome.tsx'
import { Tick } from './Tick.tsx'
import { useChoosing } from './use-choosing.ts'
import { useOutcomeWords } from '#src/workspace/plan/use-outcome-words.ts'
import type { OutcomesView } from './use-outcomes.ts'
import styles from './OutcomesPage.module.css'

export function ChooseOutcomes({ view }: { readonly view: OutcomesView }) {
  const { t } = useTranslation('outcomes')
  const { isChosen, choose, chooseOwn, failed } = useChoosing(view)
  const words = useOutcomeWords()
  // As it was on arrival: a fold must not move under a hand that ticks.
  const [opened] = useState(view.chosen.length === 0)
  return (
    <div className="no-print">
      <Disclosure summary={<h2>{t('choose.title')}</h2>} open={opened}>
        <p>{t('choose.ours')}</p>
        <p className="quiet small">{t('choose.kept')}</p>
        <div className={stackClass()}>
          {LIFE_AREAS.map((area) => (
            <fieldset key={area} className={styles['group']}>
              <legend>{t(`areas.${area}`)}</legend>
              {outcomeMenu
                .filter(({ areas }) => areas[0] === area)
                .map((entry) => (
                  <Tick
                    key={entry.id}
                    value={entry.id}
                    label={t(`menu.${entry.id}`)}
                    checked={isChosen(entry.id)}
                    onTick={(ticked) => choose(entry, ticked)}
                  />
                ))}
            </fieldset>
          ))}
          {view.own.length > 0 && (
            <fieldset className={styles['group']}>
              <legend>{t('choose.own')}</legend>
              {view.own.map((outcome) => (
                <Tick
                  key={outcome.id}
                  value={outcome.id}
                  label={<bdi>{words.name(outcome)}</bdi>}
                  checked={outcome.chosen}
                  onTick={(ticked) => chooseOwn(outcome, ticked)}
                />
              ))}
            </fieldset>
          )}
        </div>
        {failed && (
          <Notice kind="error" announced>
            <p>{t('choose.failed')}</p>
          </Notice>
        )}
        <AddOwnOutcome organisationId={view.organisation.id} />
      </Disclosure>
    </div>
  )
}

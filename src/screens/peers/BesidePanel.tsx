import { useId, useState } from 'react'
import type { PeerReading } from '#src/domain/peer/compare.ts'
import type { StandingSummary } from '#src/domain/peer/standing.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { ComparisonView } from './ComparisonView.tsx'
import type { OurRound } from './use-peers.ts'
import styles from './Peers.module.css'

interface BesidePanelProps {
  readonly ours: readonly OurRound[]
  readonly shown: readonly StandingSummary[]
}

/** Summaries beside one of our own closed rounds, the latest unless another is chosen. */
export function BesidePanel({ ours, shown }: BesidePanelProps) {
  const { t } = useTranslation(['peers', 'round'])
  const formats = useFormats()
  const [roundId, setRoundId] = useState<string>()
  const [reading, setReading] = useState<PeerReading>('say')
  const name = useId()
  const chosen = ours.find(({ round }) => round.id === roundId) ?? ours[0]
  return (
    <Panel title={t('beside.title')}>
      {chosen === undefined ? (
        <p>{t('beside.noRound')}</p>
      ) : (
        <>
          <p>
            {t('beside.lead')} {t('beside.spread')}
          </p>
          <div className={`${styles['controls']} no-print`}>
            <Field label={t('beside.round')}>
              {(wiring) => (
                <select
                  {...wiring}
                  value={chosen.round.id}
                  onChange={({ target }) => setRoundId(target.value)}
                >
                  {ours.map((one) => (
                    <option key={one.round.id} value={one.round.id}>
                      {nameOf(one)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <ChoiceGroup
              legend={t('beside.reading')}
              name={name}
              shape="row"
              options={[
                { value: 'say', label: t('beside.say') },
                { value: 'show', label: t('beside.show'), hint: t('beside.showHint') },
              ]}
              value={reading}
              onChoose={setReading}
            />
          </div>
          <p className="only-print">{[nameOf(chosen), t(`beside.${reading}`)].join(' · ')}</p>
          <ComparisonView ours={chosen} shown={shown} reading={reading} />
        </>
      )}
    </Panel>
  )

  function nameOf({ organisation, round }: OurRound): string {
    return t('beside.roundOption', {
      organisation: organisation.name || t('round:unnamed'),
      name: round.name,
      date: formats.date(round.date),
    })
  }
}

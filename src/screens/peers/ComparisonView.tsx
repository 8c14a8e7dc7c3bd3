import { useMemo } from 'react'
import type { Choice } from '#src/domain/answer/answer.ts'
import { compareWithPeers, type PeerReading } from '#src/domain/peer/compare.ts'
import type { StandingSummary } from '#src/domain/peer/standing.ts'
import { listQuestions } from '#src/domain/summary/list-questions.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { BesideCard } from './BesideCard.tsx'
import { usePeerWords } from './use-peer-words.ts'
import type { OurRound } from './use-peers.ts'
import styles from './Peers.module.css'

interface ComparisonViewProps {
  readonly ours: OurRound
  readonly shown: readonly StandingSummary[]
  readonly reading: PeerReading
}

/** The stage first, then question by question in our own order. */
export function ComparisonView({ ours, shown, reading }: ComparisonViewProps) {
  const { t } = useTranslation('peers')
  const words = usePeerWords()
  const { content } = ours.closure
  const questions = useMemo(() => listQuestions(content), [content])
  const comparison = useMemo(() => {
    const meanings = content.questions.map(({ meaning }) => meaning)
    const peers = shown.map(({ summary }) => summary)
    return compareWithPeers(content, meanings, peers, reading)
  }, [content, shown, reading])
  const nameOf = useMemo(() => {
    const senders = new Map(shown.map(({ summary }) => [summary.id, summary.summary.from]))
    return (id: string) => words.who(senders.get(id) ?? null)
  }, [shown, words])
  const { stage, onlyTheirs } = comparison
  return (
    <>
      <div className={styles['cards']}>
        <BesideCard
          title={t('beside.stage')}
          beside={stage.beside}
          ours={ourStage()}
          notKnown="notPlaced"
          nameOf={nameOf}
          notes={[
            ...(stage.silent > 0 ? [t('beside.silent', { count: stage.silent })] : []),
            ...(stage.others > 0 ? [t('beside.others', { count: stage.others })] : []),
          ]}
        />
        {comparison.questions.map(({ meaning, beside, silent }) => (
          <BesideCard
            key={meaning}
            title={words.question(meaning)}
            beside={beside}
            ours={ourChoice(meaning)}
            notKnown="notKnown"
            nameOf={nameOf}
            notes={silent > 0 ? [t('beside.silent', { count: silent })] : []}
          />
        ))}
      </div>
      {onlyTheirs.length > 0 && (
        <Disclosure summary={t('beside.apart')} look="inline">
          <p>{t('beside.apartLead')}</p>
          <ul>
            {onlyTheirs.map(({ meaning, peers }) => (
              <li key={meaning}>
                {t('beside.apartLine', { name: words.question(meaning), count: peers })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )

  /** Null where our own evidence is not all looked at. */
  function ourStage(): Choice | null {
    if (reading === 'say') return content.claimed.stage ?? 'dontKnow'
    return content.backed === null ? null : (content.backed.stage ?? 'dontKnow')
  }

  function ourChoice(meaning: string): Choice | null {
    const own = questions.find((one) => one.meaning === meaning)
    return (reading === 'say' ? own?.choice : own?.backed) ?? null
  }
}

import { memo } from 'react'
import type { Sector } from '#src/domain/record/organisation.ts'
import type { StandingSummary } from '#src/domain/peer/standing.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { GrowingList } from '#src/ui/list/GrowingList.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { usePeerName } from '#src/workspace/peers/use-peer-name.ts'
import { usePrinting } from '#src/workspace/use-printing.ts'
import { useFactsOfPeer } from './use-facts-of-peer.ts'
import type { Going } from './use-removing.ts'
import styles from './Peers.module.css'

interface PeerListProps {
  readonly shown: readonly StandingSummary[]
  /** The kind of body that is looked for; null for all. */
  readonly sector: Sector | null
  readonly onRemove: (going: Going) => void
}

/** Of hundreds a part comes first, so that nobody waits for the rest. */
const AT_FIRST = 20

/** All that stand, in an order that says nothing of how far anybody is. */
export function PeerList({ shown, sector, onRemove }: PeerListProps) {
  const { t } = useTranslation(['peers', 'sectors', 'nations'])
  const formats = useFormats()
  const nameOf = usePeerName()
  const factsOf = useFactsOfPeer()
  const isPrinting = usePrinting()
  return (
    <Panel title={t('list.title', { count: shown.length })}>
      <p>{t(shown.length === 0 ? 'list.none' : 'list.notChecked')}</p>
      <GrowingList
        items={shown.map((one) => ({ ...one, id: one.summary.id }))}
        of={sector}
        first={AT_FIRST}
        step={shown.length}
        isPrinted={isPrinting}
        className={styles['list']}
        more={(count) => t('list.more', { count })}
      >
        {({ id, summary: peer, earlierIds }) => {
          const { from, roundDate } = peer.summary
          const body = [t(`sectors:${from.sector}.name`), t(`nations:${from.nation}.name`)]
          return (
            <PeerRow
              id={id}
              ids={[id, ...earlierIds].join(' ')}
              name={nameOf(from)}
              date={formats.date(roundDate)}
              facts={factsOf(peer)}
              body={from.name === null ? '' : body.join(' · ')}
              isAnswered={peer.replies.length > 0}
              onRemove={onRemove}
            />
          )
        }}
      </GrowingList>
    </Panel>
  )
}

interface PeerRowProps {
  readonly id: string
  /** With those that it superseded, parted by spaces. */
  readonly ids: string
  readonly name: string
  /** Several may be of bodies of one kind: the day tells them apart. */
  readonly date: string
  readonly facts: string
  /** Empty where the name says it. */
  readonly body: string
  readonly isAnswered: boolean
  readonly onRemove: (going: Going) => void
}

const PeerRow = memo(function PeerRow(props: PeerRowProps) {
  const { id, ids, name, date, facts, body, isAnswered, onRemove } = props
  const { t } = useTranslation('peers')
  const whole = `${name}, ${date}`
  return (
    <div className={styles['row']}>
      <div>
        <h3 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h3>
        <p className="quiet small">
          <bdi>{facts}</bdi>
        </p>
        {body !== '' && <p className="quiet small">{body}</p>}
        {isAnswered && <p className="small">{t('list.answered')}</p>}
      </div>
      <div className={`${styles['buttons']} no-print`}>
        <AppLink to={paths.peer(id)} look="plain">
          {t('list.look')} <span className="visually-hidden">{whole}</span>
        </AppLink>
        <Button
          look="text"
          onPress={() => onRemove({ kind: 'peerSummary', ids: ids.split(' '), name })}
        >
          {t('list.remove')} <span className="visually-hidden">{whole}</span>
        </Button>
      </div>
    </div>
  )
})

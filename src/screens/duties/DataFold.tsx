import { useEffect, useRef } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { SourceRef } from '#src/ui/source/SourceRef.tsx'
import { UndoNotice } from '#src/ui/undo/UndoNotice.tsx'
import { flowingListClass } from '#src/workspace/layout-class.ts'
import { DataCardFields } from './DataCardFields.tsx'
import { useDataCards, type DataCards } from './use-data-cards.ts'
import type { DutiesView } from './use-duties.ts'

const TARGET_SOURCE = [{ document: 'health-forum', meeting: 'november' }] as const

/** How far the records of a service can be trusted to show who misses out. */
export function DataFold({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation('duties')
  const { cards, organisation } = view
  const work = useDataCards(organisation.id)
  return (
    <Disclosure summary={<h2 id="duties-data">{t('data.title')}</h2>}>
      <p>{t('data.explain')}</p>
      <p>
        {t('data.target')} <SourceRef sources={TARGET_SOURCE} />
      </p>
      {cards.length === 0 && <p>{t('data.none')}</p>}
      <ul className={flowingListClass()}>
        {cards.map((card) => (
          <li key={card.id}>
            <DataCardFields
              stored={card}
              isNew={card.id === work.added}
              onRemove={(name) => work.remove(card.id, name)}
            />
          </li>
        ))}
      </ul>
      {work.removed !== null && <Removed key={work.removed.id} work={work} />}
      {work.failed && (
        <Notice kind="error" announced>
          <p>{t('data.failed')}</p>
        </Notice>
      )}
      <div className="no-print">
        <Button onPress={work.add}>{t('data.add')}</Button>
      </div>
    </Disclosure>
  )
}

/** Takes the focus from the button that went with its card, so that undo is next. */
function Removed({ work }: { readonly work: DataCards }) {
  const { t } = useTranslation('duties')
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => area.current?.focus(), [])
  return (
    <div ref={area} tabIndex={-1}>
      <UndoNotice
        message={t('data.removed', { name: work.removed?.name ?? '' })}
        onUndo={work.undo}
        onDismiss={work.forget}
      />
    </div>
  )
}

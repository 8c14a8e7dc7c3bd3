import { DUTY_MARKS } from '#src/domain/duty/count-states.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { DutyId, GoodPracticeId } from '#src/questions/duty-ids.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { EvidenceLinks } from '#src/workspace/evidence/EvidenceLinks.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { DateField } from './DateField.tsx'
import { PlanButton } from './PlanButton.tsx'
import { PrintedLines } from './PrintedLines.tsx'
import { SavedNote } from './SavedNote.tsx'
import { stateOf } from './state-of.ts'
import { TextField } from './TextField.tsx'
import type { DutiesView } from './use-duties.ts'
import { useDuty } from './use-duty.ts'
import styles from './Duties.module.css'

interface DutyFieldsProps {
  readonly view: DutiesView
  readonly itemId: DutyId | GoodPracticeId
}

/** How far the body is with one item. Mark, date and note are saved as they are changed. */
export function DutyFields({ view, itemId }: DutyFieldsProps) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const { organisation } = view
  const { mark, links } = useDuty(
    organisation.id,
    organisation.nation,
    itemId,
    stateOf(view, itemId),
  )
  const { met, date, note } = mark.fields
  const { evidenceIds } = links.fields
  const title = t(`items.${itemId}.title`)
  const linkedTitles = view.evidence
    .filter(({ id }) => evidenceIds.includes(id))
    .map(({ item }) => item.what)
  const isFilled = date !== null || note !== '' || evidenceIds.length > 0
  return (
    <div className={stackClass('near')}>
      <div className="no-print">
        <ChoiceGroup
          legend={
            <>
              {t('mark.legend')} <span className="visually-hidden">{title}</span>
            </>
          }
          name={itemId}
          shape="row"
          value={met}
          onChoose={(chosen) => mark.change({ met: chosen })}
          options={DUTY_MARKS.map((value) => ({ value, label: t(`mark.${value}`) }))}
        />
        <div className={styles['under']}>
          {met !== null && (
            <Button look="text" onPress={() => mark.change({ met: null })}>
              {t('mark.clear')} <span className="visually-hidden">{title}</span>
            </Button>
          )}
          <SavedNote of={[mark, links]} />
        </div>
      </div>
      <p className="only-print">{t('mark.printed', { mark: t(`mark.${met ?? 'notLookedAt'}`) })}</p>
      <PrintedLines
        lines={[
          { name: t('more.date'), text: date === null ? '' : formats.date(date) },
          { name: t('more.note'), text: note },
          { name: t('more.evidence'), text: formats.list(linkedTitles) },
        ]}
      />
      <div className="no-print">
        <Disclosure
          look="inline"
          summary={
            <>
              {t(isFilled ? 'more.summaryFilled' : 'more.summary')}{' '}
              <span className="visually-hidden">{title}</span>
            </>
          }
        >
          <DateField
            label={t('more.date')}
            hint={t('more.dateHint')}
            value={date}
            onChange={(day) => mark.change({ date: day })}
          />
          <TextField
            label={t('more.note')}
            hint={t('more.noteHint')}
            lines="many"
            value={note}
            onChange={(text) => mark.change({ note: text })}
          />
          <EvidenceLinks
            title={title}
            evidence={view.evidence}
            linked={evidenceIds}
            onChange={(ids) => links.change({ evidenceIds: ids })}
          />
        </Disclosure>
      </div>
      {(met === 'part' || met === 'notYet') && (
        <PlanButton
          organisationId={organisation.id}
          itemId={itemId}
          what={title}
          actionId={view.actionIds.get(itemId)}
        />
      )}
    </div>
  )
}

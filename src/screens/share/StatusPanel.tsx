import { SUMMARY_STATUSES } from '#src/domain/record/summary-draft.ts'
import { isLocked, nextVersion } from '#src/domain/summary/wishes.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { PlanDay } from '#src/workspace/plan/PlanDay.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import type { WishWork } from './use-wishes.ts'

/** A workshop decides nothing: which body approved this, and when. */
export function StatusPanel({ work }: { readonly work: WishWork }) {
  const { t } = useTranslation('share')
  const { fields, change } = work
  const { version, standing } = fields
  const { status, approved } = standing
  const locked = isLocked(fields)
  const say = (patch: Partial<typeof standing>) => change({ standing: { ...standing, ...patch } })
  return (
    <Panel title={t('status.title', { version })}>
      <ChoiceGroup
        legend={t('status.legend')}
        name="status"
        shape="row"
        options={SUMMARY_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        onChoose={(value) => say({ status: value })}
      />
      {locked && (
        <>
          <PlanText
            label={t('status.body')}
            hint={t('status.bodyHint')}
            size="line"
            value={approved.body}
            onChange={(body) => say({ approved: { ...approved, body } })}
          />
          <PlanDay
            label={t('status.date')}
            value={approved.date}
            onChange={(date) => say({ approved: { ...approved, date } })}
          />
          {(approved.body.trim() === '' || approved.date === null) && (
            <p className="quiet">{t('status.missing')}</p>
          )}
          <Notice
            actions={
              <Button onPress={() => change(nextVersion(fields))}>
                {t('newVersion', { version: version + 1 })}
              </Button>
            }
          >
            <p>{t('locked', { status: t(`statusOf.${status}`) })}</p>
          </Notice>
        </>
      )}
    </Panel>
  )
}

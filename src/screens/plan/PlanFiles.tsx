import { useTranslation } from '#src/i18n/words.ts'
import { printPage } from '#src/platform/print.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { rowClass, stackClass } from '#src/workspace/layout-class.ts'
import { useCalendarFile } from './use-calendar-file.ts'
import type { Plan } from './use-plan.ts'

interface PlanFilesProps {
  readonly plan: Plan
  /** Of the organisation. */
  readonly name: string
}

export function PlanFiles({ plan, name }: PlanFilesProps) {
  const { t } = useTranslation('plan')
  const file = useCalendarFile(plan, name)
  return (
    <section className={`${stackClass()} no-print`}>
      <h2>{t('files.title')}</h2>
      <p>{t(file.isEmpty ? 'files.noDates' : 'files.calendarHint')}</p>
      <div className={rowClass()}>
        {!file.isEmpty && <Button onPress={file.save}>{t('files.calendar')}</Button>}
        <Button onPress={printPage}>{t('files.print')}</Button>
      </div>
      <div role="status">
        {file.made !== undefined && (
          <Notice>
            <p>{t('files.made', { name: file.made })}</p>
          </Notice>
        )}
      </div>
    </section>
  )
}

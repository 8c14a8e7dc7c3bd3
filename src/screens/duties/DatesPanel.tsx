import { datesToCome } from '#src/domain/duty/dates-to-come.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { flowingListClass } from '#src/workspace/layout-class.ts'
import type { DutiesView } from './use-duties.ts'
import { useCalendarFile } from './use-calendar-file.ts'
import styles from './Duties.module.css'

export function DatesPanel({ view }: { readonly view: DutiesView }) {
  const { t } = useTranslation('duties')
  const formats = useFormats()
  const file = useCalendarFile(view)
  const dates = datesToCome(view.items, view.states, view.today)
  const dated = dates.filter(({ date }) => date !== null)
  const undated = dates.filter(({ date }) => date === null)
  return (
    <Panel id="duties-dates" title={t('dates.title')}>
      {dated.length === 0 ? (
        <p>{t('dates.none')}</p>
      ) : (
        <>
          <p>{t('dates.explain')}</p>
          <ol className={`${flowingListClass('near')} ${styles['dates']}`}>
            {dated.map(({ item, date, everyYears }) => (
              <li key={item.id}>
                <strong>
                  {date !== null && date < view.today && `${t('dates.late')} `}
                  {formats.date(date ?? '')}
                </strong>
                <span>
                  {t(`items.${item.id}.title`)}{' '}
                  <span className="quiet small">{t(`more.rhythm.${everyYears}`)}</span>
                </span>
              </li>
            ))}
          </ol>
          <div className="no-print">
            <Button onPress={file.save}>{t('dates.save')}</Button>
          </div>
          <div role="status">{file.state === 'made' && <p>{t('dates.made')}</p>}</div>
          {file.state === 'failed' && (
            <Notice kind="error" announced>
              <p>{t('dates.failed')}</p>
            </Notice>
          )}
        </>
      )}
      {undated.length > 0 && (
        <>
          <p>{t('dates.noDay')}</p>
          <ul>
            {undated.map(({ item, everyYears }) => (
              <li key={item.id}>
                {t(`items.${item.id}.title`)}{' '}
                <span className="quiet small">{t(`more.rhythm.${everyYears}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { PlanText } from '#src/workspace/plan/PlanText.tsx'
import { useAddOwn } from './use-add-own.ts'
import styles from './OutcomesPage.module.css'

export function AddOwnOutcome({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('outcomes')
  const adding = useAddOwn(organisationId)
  const { draft, type, trouble, added } = adding
  return (
    <form
      noValidate
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        adding.add()
      }}
    >
      <PlanText
        label={t('own.label')}
        hint={t('own.hint')}
        size="text"
        value={draft.name}
        error={trouble === 'empty' ? t('own.empty') : undefined}
        onChange={(name) => type({ name })}
      />
      {(trouble === 'failed' || trouble === 'gone') && (
        <Notice kind="error" announced>
          <p>{t(`own.${trouble}`)}</p>
        </Notice>
      )}
      <div>
        <Button type="submit">{t('own.add')}</Button>
      </div>
      {adding.isStarted && <DraftNote id={adding.draftId} kept={t('own.kept')} />}
      <div role="status">
        {added !== undefined && (
          <Notice>
            <p>{t('own.added', { name: added })}</p>
          </Notice>
        )}
      </div>
    </form>
  )
}

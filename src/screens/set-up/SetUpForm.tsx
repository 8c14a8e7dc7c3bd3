import { useWatch } from 'react-hook-form'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ErrorSummary } from '#src/ui/error-summary/ErrorSummary.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { DraftNote } from '#src/workspace/DraftNote.tsx'
import { OrganisationFields } from './OrganisationFields.tsx'
import { RolesDialog } from './RolesDialog.tsx'
import { RoundFields } from './RoundFields.tsx'
import type { SetUpError } from '#src/domain/round/set-up-form.ts'
import type { Known } from './use-known.ts'
import { useSetUp } from './use-set-up.ts'
import { SET_UP } from './use-set-up-form.ts'
import styles from './SetUpForm.module.css'

export function SetUpForm({ known }: { readonly known: Known }) {
  const { t } = useTranslation('setUp')
  const { form, isStarted, begin, problem, roles, answerRoles } = useSetUp(known)
  const mode = useWatch({ control: form.control, name: 'mode' })
  const errors = Object.entries(form.formState.errors).map(([field, error]) => ({
    fieldId: `set-up-${field}`,
    message: t(`error.${error.message as SetUpError}`),
  }))
  return (
    <Form className={styles['form']} onSend={begin}>
      <Page
        foot={
          <>
            <BackLink to={paths.home()} />
            <Button type="submit" look="primary">
              {t(mode === 'eachFirst' ? 'beginGather' : 'begin')}
            </Button>
          </>
        }
      >
        <PageHead title={t('title')} lead={t('lead')} />
        <ErrorSummary
          title={t('error.title')}
          errors={errors}
          attempt={form.formState.submitCount}
        />
        {problem !== null && (
          <Notice kind="error" announced>
            <p>{t(problem)}</p>
          </Notice>
        )}
        <RoundFields form={form} />
        <OrganisationFields form={form} organisations={known.organisations} />
        {isStarted && <DraftNote id={SET_UP} kept={t('kept')} />}
      </Page>
      <RolesDialog
        roles={roles}
        onConfirm={() => answerRoles(true)}
        onCancel={() => answerRoles(false)}
      />
    </Form>
  )
}

import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useTakeBack } from './use-take-back.ts'
import styles from './TakeBackForm.module.css'

interface TakeBackFormProps {
  readonly roundId: string
  /** Nobody can hand in any more, and what the round says stays. */
  readonly isClosed?: boolean
  readonly onTaken?: () => void
}

/** Somebody changes their mind: their code takes their answers out, and shows nothing of them. */
export function TakeBackForm({ roundId, isClosed = false, onTaken }: TakeBackFormProps) {
  const { t } = useTranslation('gather')
  const { typed, type, takeBack, said } = useTakeBack(roundId, onTaken)
  return (
    <Disclosure summary={t('takeBack.title')}>
      <p>{t(isClosed ? 'takeBack.explainClosed' : 'takeBack.explain')}</p>
      {said === 'done' && (
        <Notice announced>
          <p>{t('takeBack.done')}</p>
        </Notice>
      )}
      {said === 'failed' && (
        <Notice kind="error" announced>
          <p>{t('takeBack.failed')}</p>
        </Notice>
      )}
      {said === 'requested' && (
        <Notice kind="error" announced>
          <p>{t('takeBack.requested')}</p>
        </Notice>
      )}
      <Form className={styles['code']} onSend={takeBack}>
        <Field label={t('takeBack.label')} hint={t('takeBack.hint')} error={errorInWords()}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              dir="ltr"
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="danger">
          {t('takeBack.confirm')}
        </Button>
      </Form>
    </Disclosure>
  )

  function errorInWords(): string | undefined {
    if (said === 'notACode') return t('takeBack.notACode')
    return said === 'noSuchCode' ? t('takeBack.noSuchCode') : undefined
  }
}

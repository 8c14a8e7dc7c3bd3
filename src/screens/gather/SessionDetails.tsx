import { MOST_EXPECTED } from '#src/domain/workshop/expected.ts'
import { isLonger, RETENTION_DAYS } from '#src/domain/workshop/retention.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Disclosure } from '#src/ui/disclosure/Disclosure.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { NumberField } from '#src/ui/field/NumberField.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { RequestPart } from './RequestPart.tsx'
import { useSessionDetails } from './use-session-details.ts'
import styles from './SessionDetails.module.css'

/** What was said at set-up of the session, and can change until the round is closed. */
export function SessionDetails({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation(['session', 'shell'])
  const formats = useFormats()
  const { typed, type, save, said } = useSessionDetails(view)
  const { roles } = view.round
  const mayBeLonger = view.handedIn + view.withdrawn === 0
  const choices = RETENTION_DAYS.filter((days) => mayBeLonger || !isLonger(days, view.round))
  return (
    <Disclosure summary={t('details.title')}>
      <Form className={styles['details']} onSend={save}>
        <NumberField
          label={t('details.expected')}
          hint={t('details.expectedHint')}
          optional={t('shell:optional')}
          error={errorOfExpected()}
          from={1}
          to={MOST_EXPECTED}
          value={typed.expected}
          onType={(expected) => type({ expected })}
        />
        <Field
          label={t('endTime.label')}
          hint={t('endTime.hint')}
          optional={t('shell:optional')}
          error={said === 'endTime' ? t('details.error.endTime') : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="time"
              value={typed.endTime}
              onChange={(event) => type({ endTime: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('retention.label')}
          hint={t(mayBeLonger ? 'retention.hint' : 'details.retentionShorter')}
          error={said === 'keepsLonger' ? t('details.error.keepsLonger') : undefined}
        >
          {(wiring) => (
            <select
              {...wiring}
              value={typed.days}
              onChange={(event) => type({ days: event.target.value })}
            >
              {choices.map((days) => (
                <option key={days} value={days}>
                  {t(`retention.days.${days}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {roles.length > 0 && (
          <p className="quiet">
            {t('details.rolesFixed', { roles: formats.list(roles.map(({ name }) => name)) })}
          </p>
        )}
        {said === 'saved' && (
          <Notice announced>
            <p>{t('details.saved')}</p>
          </Notice>
        )}
        {said === 'notSaved' && (
          <Notice kind="error" announced>
            <p>{t('details.notSaved')}</p>
          </Notice>
        )}
        <div>
          <Button type="submit">{t('details.save')}</Button>
        </div>
      </Form>
      {view.lead && <RequestPart view={view} />}
    </Disclosure>
  )

  function errorOfExpected(): string | undefined {
    if (said === 'tooFew') return t('details.error.tooFew', { count: view.handedIn })
    return said === 'expected' ? t('details.error.expected') : undefined
  }
}

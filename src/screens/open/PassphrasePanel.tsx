import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import { useFocusOnChange } from '#src/ui/page/use-focus-on-change.ts'
import styles from './Open.module.css'

interface PassphrasePanelProps {
  /** The last one did not open it. */
  readonly isWrong: boolean
  readonly onOpen: (passphrase: string) => void
  readonly onCancel: () => void
}

export function PassphrasePanel({ isWrong, onOpen, onCancel }: PassphrasePanelProps) {
  const { t } = useTranslation(['open', 'shell'])
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)
  const [error, setError] = useState<'missing' | 'wrong' | null>(isWrong ? 'wrong' : null)
  const heading = useFocusOnChange(true, null)
  const id = useId()

  function send(event: FormEvent): void {
    event.preventDefault()
    if (passphrase.trim() !== '') return onOpen(passphrase)
    setError('missing')
    document.getElementById(id)?.focus()
  }

  return (
    <Panel title={t('locked.title')} headingRef={heading}>
      <p>{t('locked.lead')}</p>
      <form className={styles['form']} onSubmit={send} noValidate>
        <Field
          id={id}
          label={t('locked.passphrase')}
          error={error === null ? undefined : t(`locked.${error}`)}
        >
          {(wiring) => (
            <input
              {...wiring}
              autoCapitalize="none"
              autoComplete="current-password"
              autoCorrect="off"
              spellCheck={false}
              type={isShown ? 'text' : 'password'}
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        <TickBox label={t('locked.show')} on={isShown} onChange={setShown} />
        <div className={styles['ways']}>
          <Button type="submit" look="primary">
            {t('locked.open')}
          </Button>
          <Button onPress={onCancel}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Panel>
  )
}

import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import styles from './JoinWays.module.css'

interface PasteFormProps {
  readonly onText: (text: string) => void
}

/** The link of the calendar entry, for whom it did not open the app. */
export function PasteForm({ onText }: PasteFormProps) {
  const { t } = useTranslation('join')
  const [typed, setTyped] = useState('')
  return (
    <Form className={styles['paste']} onSend={() => onText(typed)}>
      <Field label={t('paste.label')} hint={t('paste.hint')}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('paste.use')}</Button>
    </Form>
  )
}

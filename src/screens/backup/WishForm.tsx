import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { stackClass } from '#src/workspace/layout-class.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { BLANK, problemsOf } from './passphrase.ts'
import { useOpenAnswers } from './use-backups.ts'

const PURPOSES = ['self', 'colleague'] as const
const LOCKS = ['locked', 'plain'] as const

export type Purpose = (typeof PURPOSES)[number]
type Lock = (typeof LOCKS)[number]

interface WishFormProps {
  readonly purpose: Purpose
  readonly onPurpose: (purpose: Purpose) => void
  /** Null for a plain file. */
  readonly onMake: (passphrase: string | null) => void
}

/** Who it is for, and who may open it. */
export function WishForm({ purpose, onPurpose, onMake }: WishFormProps) {
  const { t } = useTranslation('backup')
  const [lock, setLock] = useState<Lock>('locked')
  const [typed, setTyped] = useState(BLANK)
  const [wasSent, setSent] = useState(false)
  const openRounds = useOpenAnswers()
  const problems = problemsOf(typed)

  const send = () => {
    if (lock === 'plain') return onMake(null)
    if (problems.first === null && problems.again === null) return onMake(typed.first)
    setSent(true)
    document.getElementById(problems.first === null ? AGAIN_ID : FIRST_ID)?.focus()
  }

  return (
    <Form className={stackClass()} onSend={send}>
      <ChoiceGroup
        legend={t('make.purpose')}
        name="purpose"
        value={purpose}
        onChoose={onPurpose}
        options={PURPOSES.map((value) => ({
          value,
          label: t(`make.${value}`),
          hint: t(`make.${value}Hint`),
        }))}
      />
      <ChoiceGroup
        legend={t('make.lock')}
        name="lock"
        value={lock}
        onChoose={setLock}
        options={LOCKS.map((value) => ({
          value,
          label: t(`make.${value}`),
          hint: t(`make.${value}Hint`),
        }))}
      />
      {lock === 'locked' && (
        <NewPassphrase
          ids={{ first: FIRST_ID, again: AGAIN_ID }}
          hint={t(purpose === 'colleague' ? 'passphrase.newHint' : 'passphrase.hint')}
          typed={typed}
          onType={setTyped}
          problems={wasSent ? problems : NO_PROBLEMS}
        />
      )}
      {openRounds > 0 && (
        <Notice>
          <p>{t('make.holds', { count: openRounds })}</p>
        </Notice>
      )}
      <p>
        <Button type="submit" look="primary">
          {t('make.action')}
        </Button>
      </p>
    </Form>
  )
}

const FIRST_ID = 'passphrase'
const AGAIN_ID = 'passphrase-again'
const NO_PROBLEMS = { first: null, again: null } as const

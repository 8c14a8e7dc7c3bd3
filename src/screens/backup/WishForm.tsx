import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { ChoiceGroup } from '#src/ui/field/ChoiceGroup.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { BLANK, problemsOf } from './passphrase.ts'
import { useOpenAnswers } from './use-backups.ts'
import styles from './Backup.module.css'

export type Purpose = 'self' | 'colleague'
type Lock = 'locked' | 'plain'

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
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ChoiceGroup
        legend={t('make.purpose')}
        name="purpose"
        value={purpose}
        onChoose={onPurpose}
        options={[
          { value: 'self', label: t('make.self'), hint: t('make.selfHint') },
          { value: 'colleague', label: t('make.colleague'), hint: t('make.colleagueHint') },
        ]}
      />
      <ChoiceGroup
        legend={t('make.lock')}
        name="lock"
        value={lock}
        onChoose={setLock}
        options={[
          { value: 'locked', label: t('make.locked'), hint: t('make.lockedHint') },
          { value: 'plain', label: t('make.plain'), hint: t('make.plainHint') },
        ]}
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
    </form>
  )
}

const FIRST_ID = 'passphrase'
const AGAIN_ID = 'passphrase-again'
const NO_PROBLEMS = { first: null, again: null } as const

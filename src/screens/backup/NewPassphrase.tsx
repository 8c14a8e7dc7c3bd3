import { useState } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import type { PassphraseProblems, TypedPassphrase } from './passphrase.ts'

interface NewPassphraseProps {
  readonly ids: { readonly first: string; readonly again: string }
  readonly hint: string
  readonly typed: TypedPassphrase
  readonly onType: (typed: TypedPassphrase) => void
  readonly problems: PassphraseProblems
}

/** Twice, so that a slip of the finger does not lock everybody out. */
export function NewPassphrase({ ids, hint, typed, onType, problems }: NewPassphraseProps) {
  const { t } = useTranslation('backup')
  const [isShown, setShown] = useState(false)
  const type = isShown ? 'text' : 'password'
  const errorOf = (kind: 'short' | 'differs' | null) =>
    kind === null ? undefined : t(`passphrase.${kind}`)
  return (
    <>
      <Field
        id={ids.first}
        label={t('passphrase.label')}
        hint={hint}
        error={errorOf(problems.first)}
      >
        {(wiring) => (
          <input
            {...wiring}
            {...AS_TYPED}
            type={type}
            value={typed.first}
            onChange={(event) => onType({ ...typed, first: event.target.value })}
          />
        )}
      </Field>
      <Field id={ids.again} label={t('passphrase.again')} error={errorOf(problems.again)}>
        {(wiring) => (
          <input
            {...wiring}
            {...AS_TYPED}
            type={type}
            value={typed.again}
            onChange={(event) => onType({ ...typed, again: event.target.value })}
          />
        )}
      </Field>
      <TickBox label={t('passphrase.show')} on={isShown} onChange={setShown} />
      <Notice kind="warning">
        <p>{t('passphrase.lost')}</p>
      </Notice>
    </>
  )
}

/** Nothing that a keyboard does by itself may change it; a password manager may keep it. */
const AS_TYPED = {
  autoComplete: 'new-password',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
} as const

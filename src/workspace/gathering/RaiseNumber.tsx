import { useState } from 'react'
import { MOST_EXPECTED, readExpected } from '#src/domain/workshop/expected.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { saveRoundDetails } from '#src/storage/rounds.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { Field } from '#src/ui/field/Field.tsx'
import { Form } from '#src/ui/field/Form.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { useFocusGivenBack } from '#src/ui/page/use-focus-given-back.ts'
import { useStore } from '#src/workspace/use-live.ts'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './RaiseNumber.module.css'

type Trouble = 'notMore' | 'notSaved'

/** As many have handed in as were expected: whoever leads the session says that there are more. */
export function RaiseNumber({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('gather')
  const store = useStore()
  const form = useFocusGivenBack<HTMLFormElement>()
  const [typed, setTyped] = useState(String(view.handedIn + 1))
  const [trouble, setTrouble] = useState<Trouble>()

  async function raise(): Promise<void> {
    const expected = readExpected(typed)
    if (expected === null || expected <= view.handedIn) return setTrouble('notMore')
    try {
      const saved = await saveRoundDetails(store, view.round.id, { expected })
      setTrouble(saved.ok ? undefined : 'notSaved')
    } catch {
      setTrouble('notSaved')
    }
  }

  return (
    <Notice kind="warning">
      <p>
        <strong>{t('full.title', { count: view.handedIn })}</strong>
      </p>
      <p>{t('full.explain')}</p>
      <Form ref={form} className={styles['raise']} onSend={() => void raise()}>
        <Field label={t('full.label')} error={troubleInWords()}>
          {(wiring) => (
            <input
              {...wiring}
              type="number"
              inputMode="numeric"
              autoComplete="off"
              min={view.handedIn + 1}
              max={MOST_EXPECTED}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('full.raise')}</Button>
      </Form>
    </Notice>
  )

  function troubleInWords(): string | undefined {
    if (trouble === undefined) return undefined
    return trouble === 'notSaved'
      ? t('full.notSaved')
      : t('full.notMore', { from: view.handedIn + 1, to: MOST_EXPECTED })
  }
}

import type { RefObject } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import styles from './QuestionHelp.module.css'

interface HelpLinkProps {
  readonly help: RefObject<HTMLElement | null>
}

/** Where the help stands under the question, out of sight: the way to it, its first part opened. */
export function HelpLink({ help }: HelpLinkProps) {
  const { t } = useTranslation('question')
  const follow = () => {
    help.current?.querySelector('details')?.setAttribute('open', '')
    help.current?.focus({ preventScroll: true })
    help.current?.scrollIntoView()
  }
  return (
    <div className={styles['link']}>
      <Button look="text" onPress={follow}>
        {t('help.title')}
      </Button>
    </div>
  )
}

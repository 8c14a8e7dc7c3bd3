import type { PublicView } from '#src/domain/workshop/public-view.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { UnknownTopic } from './UnknownTopic.tsx'
import { useTopicWords } from './use-topic-words.ts'
import styles from './PublicPicture.module.css'

type Agreed = Extract<PublicView, { kind: 'agreed' }>

/** What the group says together; neither why, nor who saw it another way. */
export function AgreedPicture({ view }: { readonly view: Agreed }) {
  const { t } = useTranslation('publicScreen')
  const topic = useTopicWords(view.topic)
  if (topic === null) return <UnknownTopic />
  const { number, total, question } = topic
  return (
    <>
      <p className={styles['top']}>{t('spread.position', { number, total })}</p>
      <h2 className={styles['question']}>{question}</h2>
      <div className={styles['agreed']} data-choice={view.choice}>
        <p className={styles['over']}>{t('agreed.title')}</p>
        <p className={styles['large']}>{topic.agreed(view.choice)}</p>
      </div>
      <p className={styles['foot']}>{t('agreed.proposal')}</p>
    </>
  )
}

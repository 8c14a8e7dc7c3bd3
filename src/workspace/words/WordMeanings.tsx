import { useLibraryWords } from '#src/i18n/library-words.ts'
import styles from './WordMeanings.module.css'

/** Words with what they mean, in plain words. */
export function WordMeanings({ words }: { readonly words: readonly string[] }) {
  const { title, text } = useLibraryWords()
  return (
    <dl className={styles['words']}>
      {words.map((id) => (
        <div key={id}>
          <dt>{title('words', id)}</dt>
          <dd>{text('words', id)}</dd>
        </div>
      ))}
    </dl>
  )
}

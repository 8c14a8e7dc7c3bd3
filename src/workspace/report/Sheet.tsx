import { useId } from 'react'
import { useTranslation } from '#src/i18n/words.ts'
import type { Report } from '#src/transfer/word/report.ts'
import { usePrinting } from '#src/workspace/use-printing.ts'
import { OnPaperContext, useHeadingLevel } from './heading-level.ts'
import { SheetBlock } from './SheetBlock.tsx'
import styles from './Sheet.module.css'

/** A report as it will lie on the table: the same on the screen and on paper. */
export function Sheet({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const id = useId()
  const printing = usePrinting()
  return (
    <section aria-labelledby={id} className={styles['frame']}>
      <p id={id} className={`${styles['label']} no-print`}>
        {t('preview')}
      </p>
      {/* The style for print takes its size of letters from here, and all else off the page. */}
      <div className={styles['sheet']} data-sheet={report.size}>
        <OnPaperContext value={printing}>
          <Title text={report.title} />
          {report.blocks.map((block, place) => (
            <SheetBlock key={place} block={block} />
          ))}
        </OnPaperContext>
      </div>
    </section>
  )
}

function Title({ text }: { readonly text: string }) {
  return <h2 aria-level={useHeadingLevel(2)}>{text}</h2>
}

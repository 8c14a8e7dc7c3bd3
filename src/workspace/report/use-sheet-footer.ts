import { useEffect } from 'react'
import { labelPrintedPages } from '#src/platform/page-footer.ts'
import type { Report } from '#src/transfer/word/report.ts'

/** A sheet that came loose still says of which paper and round it is, and which page. */
export function useSheetFooter({ foot, direction, size }: Report): void {
  const { line, page } = foot
  const pageKey = JSON.stringify(page)
  useEffect(
    () =>
      labelPrintedPages({
        line,
        page: JSON.parse(pageKey) as typeof page,
        direction,
        large: size === 'large',
      }),
    [line, pageKey, direction, size],
  )
}

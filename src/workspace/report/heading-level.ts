import { createContext, use } from 'react'

/** Whether the page goes to paper, where the title of the report is the first of all headings. */
export const OnPaperContext = createContext(false)

/**
 * What a program that reads aloud takes a heading for: on the screen it stands below the title of
 * the page, which paper leaves out. Undefined: what the element says.
 */
export function useHeadingLevel(onScreen: number): number | undefined {
  return use(OnPaperContext) ? onScreen - 1 : undefined
}

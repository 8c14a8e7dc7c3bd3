import { useRoute } from 'wouter'
import { EXAMPLE_BASE, PRACTICE_BASE } from '#src/paths.ts'
import type { MadeUp } from '#src/workspace/workspace.ts'

export const MADE_UP_BASES: Readonly<Record<MadeUp, string>> = {
  example: EXAMPLE_BASE,
  practice: PRACTICE_BASE,
}

/** What made-up workspace the whole address leads into; null in the person's own. */
export function useMadeUp(): MadeUp | null {
  const [inExample] = useRoute(`${EXAMPLE_BASE}/*?`)
  const [inPractice] = useRoute(`${PRACTICE_BASE}/*?`)
  if (inExample) return 'example'
  return inPractice ? 'practice' : null
}

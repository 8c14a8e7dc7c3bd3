import { plainText } from './plain-texts.ts'
import type { Edit } from './summary.ts'
import type { Wishes } from './wishes.ts'

/** A text that somebody changed stands in the place of the first one, and says so. */
export function editWith(edits: Wishes['edits']): Edit {
  return (part, text) => {
    const [first, edited] = [plainText(text), edits.find((one) => one.part === part)?.text]
    if (edited === undefined || plainText(edited) === first) {
      return { part, text: first, edited: false }
    }
    return { part, text: plainText(edited), edited: true }
  }
}

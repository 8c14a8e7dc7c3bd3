import type { Organisation } from '#src/domain/record/organisation.ts'
import { saveOrganisation } from '#src/storage/organisations.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'

type Body = Pick<Organisation, 'nation' | 'sector'>

export interface BodyWork {
  readonly body: Typed<Body>
  /** As it was typed; anything but a whole number is not saved. */
  readonly headcount: Typed<{ readonly text: string }>
  readonly isHeadcountWrong: boolean
}

/** Digits enough for any body, and few enough for a count. */
const WHOLE_NUMBER = /^\d{0,9}$/

export function useBody({ id, nation, sector, headcount }: Organisation): BodyWork {
  const store = useStore()
  const body = useTyped<Body>({
    key: `body ${id}`,
    stored: { nation, sector },
    fits: () => true,
    write: async (_patch, next) => (await saveOrganisation(store, id, next)).ok,
  })
  const typed = useTyped<{ readonly text: string }>({
    key: `headcount ${id}`,
    stored: { text: headcount === null ? '' : String(headcount) },
    fits: isHeadcount,
    write: async (_patch, { text }) => {
      const plain = text.trim()
      const staff = plain === '' ? null : Number(plain)
      return (await saveOrganisation(store, id, { headcount: staff })).ok
    },
  })
  return { body, headcount: typed, isHeadcountWrong: !isHeadcount(typed.fields) }
}

function isHeadcount({ text }: { readonly text: string }): boolean {
  return WHOLE_NUMBER.test(text.trim())
}

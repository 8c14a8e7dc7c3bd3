import type { DataReadiness } from '#src/domain/record/data-readiness.ts'
import { TEXT_MAX } from '#src/domain/record/fields.ts'
import { saveDataReadiness } from '#src/storage/data-readiness.ts'
import { useStore } from '#src/workspace/use-live.ts'
import { useTyped, type Typed } from '#src/workspace/plan/use-typed.ts'

type Card = DataReadiness['card']

/** The card as its fields show it; the figure is text while it is typed. */
export interface CardForm {
  readonly date: string
  readonly coverage: string
  readonly categories: string
  readonly whoIsMissing: string
  readonly compared: boolean | null
  readonly changed: boolean | null
  readonly which: string
}

export interface DataCardWork {
  readonly about: Typed<{ readonly about: string }>
  readonly card: Typed<CardForm>
  readonly isCoverageWrong: boolean
}

export function useDataCard({ id, about, card }: DataReadiness): DataCardWork {
  const store = useStore()
  const named = useTyped({
    key: `data card name ${id}`,
    stored: { about },
    fits: (value) => value.about.length <= TEXT_MAX,
    write: async (_patch, value) => (await saveDataReadiness(store, id, value)).ok,
  })
  const form = useTyped({
    key: `data card ${id}`,
    stored: toForm(card),
    fits: (value) =>
      readCoverage(value.coverage) !== undefined &&
      [value.categories, value.whoIsMissing, value.which].every((text) => text.length <= TEXT_MAX),
    write: async (_patch, value) =>
      (await saveDataReadiness(store, id, { card: toCard(value) })).ok,
  })
  return {
    about: named,
    card: form,
    isCoverageWrong: readCoverage(form.fields.coverage) === undefined,
  }
}

function toForm({ coveragePercent, changedDecision, ...card }: Card): CardForm {
  return {
    ...card,
    coverage: coveragePercent === null ? '' : String(coveragePercent),
    changed: changedDecision.answer,
    which: changedDecision.which,
  }
}

function toCard({ coverage, changed, which, ...card }: CardForm): Card {
  return {
    ...card,
    coveragePercent: readCoverage(coverage) ?? null,
    changedDecision: { answer: changed, which },
  }
}

/** From 0 to 100, with a point or a comma; null when blank, undefined when it is none. */
function readCoverage(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  if (!/^\d{1,3}(\.\d+)?$/.test(plain)) return undefined
  return Number(plain) <= 100 ? Number(plain) : undefined
}

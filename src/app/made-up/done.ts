/** A refusal here is a mistake in what is made up, and undoes the whole change. */
export function done<Result extends { readonly ok: boolean }>(
  result: Result,
): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(`What is made up was refused: ${JSON.stringify(result)}`)
  return result as Extract<Result, { readonly ok: true }>
}

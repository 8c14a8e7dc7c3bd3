import { isJsxElement, isJsxExpression, isJsxFragment } from 'typescript/unstable/ast/is'
import type { Expression, Node } from 'typescript/unstable/ast'
import { TypeFlags, type Type } from 'typescript/unstable/sync'
import { partsOf, type TypedCode } from './typed-code.ts'

/** Where a number stands among elements as it is, in the digits of English for every language. */
export function rawNumbers({ pieces, checker }: TypedCode): readonly string[] {
  const shown = pieces.flatMap((piece) => {
    const expression = shownIn(piece.node)
    return expression === undefined ? [] : [{ piece, expression }]
  })
  const types = checker.getTypeAtLocation(shown.map(({ expression }) => expression))
  return shown.filter((_, index) => isNumber(types[index])).map(({ piece }) => piece.place)
}

function shownIn(node: Node): Expression | undefined {
  if (!isJsxExpression(node)) return undefined
  return isJsxElement(node.parent) || isJsxFragment(node.parent) ? node.expression : undefined
}

// What may be an element as well was made by someone else, and is judged there.
function isNumber(type: Type | undefined): boolean {
  const parts = partsOf(type)
  const has = (flag: TypeFlags) => parts.some((part) => (part.flags & flag) !== 0)
  return has(TypeFlags.NumberLike) && !has(TypeFlags.Object)
}

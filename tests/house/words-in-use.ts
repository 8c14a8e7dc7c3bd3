import type { JsxAttributes, Node } from 'typescript/unstable/ast'
import {
  isCallExpression,
  isIdentifier,
  isJsxAttribute,
  isJsxAttributes,
  isJsxExpression,
  isStringLiteral,
} from 'typescript/unstable/ast/is'
import type { Checker, Type, TypeReference } from 'typescript/unstable/sync'
import { partsOf, type TypedCode } from './typed-code.ts'

export interface WordsInUse {
  /** The keys of all texts that the code can ask for, without plural forms: "result:lead.why". */
  readonly keys: ReadonlySet<string>
  /** Where a key is made so freely that the compiler cannot list what it can be. */
  readonly unknown: readonly string[]
}

/** Also a key that is put together or chosen has a type, and its type lists all that it can be. */
export function wordsInUse({ pieces, checker }: TypedCode): WordsInUse {
  const asked = pieces.flatMap((piece) => {
    const request = requestIn(piece.node)
    return request === undefined ? [] : [{ piece, ...request }]
  })
  const translators = checker.getTypeAtLocation(asked.map(({ translate }) => translate))
  const types = checker.getTypeAtLocation(asked.map(({ key }) => key))
  const found = asked.flatMap(({ piece, key }, index) => {
    const namespace = namespaceOf(translators[index], checker)
    const keys = isStringLiteral(key) ? [key.text] : stringsOf(types[index])
    return namespace === undefined ? [] : [{ piece, namespace, keys }]
  })
  return {
    keys: new Set(
      found.flatMap(({ namespace, keys = [] }) =>
        keys.map((key) => (key.includes(':') ? key : `${namespace}:${key}`)),
      ),
    ),
    unknown: found.filter(({ keys }) => keys === undefined).map(({ piece }) => piece.place),
  }
}

interface Request {
  /** Whether it is a `t` of i18next, its type will tell. */
  readonly translate: Node
  readonly key: Node
}

/** `t('key')` or `<Trans t={t} i18nKey="key" />`. */
function requestIn(node: Node): Request | undefined {
  if (isCallExpression(node)) {
    const key = node.arguments[0]
    return key && { translate: node.expression, key }
  }
  if (!isJsxAttributes(node)) return undefined
  const [translate, key] = [attributeOf(node, 't'), attributeOf(node, 'i18nKey')]
  return translate && key && { translate, key }
}

function attributeOf(attributes: JsxAttributes, name: string): Node | undefined {
  const attribute = attributes.properties.find(
    (one) => isJsxAttribute(one) && isIdentifier(one.name) && one.name.text === name,
  )
  if (attribute === undefined || !isJsxAttribute(attribute)) return undefined
  const value = attribute.initializer
  return value && isJsxExpression(value) ? value.expression : value
}

/** Where a `t` looks for a key without a namespace; undefined for any other function. */
function namespaceOf(type: Type | undefined, checker: Checker): string | undefined {
  if (type?.getSymbol()?.name !== 'TFunction') return undefined
  const [one] = checker.getTypeArguments(type as TypeReference)
  return stringsOf(one)?.[0] ?? stringsOf(firstOfList(one, checker))?.[0]
}

function firstOfList(type: Type | undefined, checker: Checker): Type | undefined {
  return type && checker.getTypeArguments(type as TypeReference)[0]
}

function stringsOf(type: Type | undefined): string[] | undefined {
  const parts = partsOf(type).map((part) => ('value' in part ? part.value : undefined))
  return parts.every((part) => typeof part === 'string') ? parts : undefined
}

import { join, relative } from 'node:path'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import { API, TypeFlags, type Checker, type Type, type UnionType } from 'typescript/unstable/sync'

// The compiler calls its own interface unstable: this file and the two that read with it know it.
const ROOT = join(import.meta.dirname, '..', '..')

/** A piece of the code, and where it stands: "src/ui/undo/UndoNotice.tsx:19". */
export interface Piece {
  readonly node: Node
  readonly place: string
}

export interface TypedCode {
  readonly pieces: readonly Piece[]
  readonly checker: Checker
}

/** Reads src/ as the compiler does. Files that are there can be given other texts than they have. */
export function readTypedCode<Found>(
  read: (code: TypedCode) => Found,
  planted: Readonly<Record<string, string>> = {},
): Found {
  const api = new API({ cwd: ROOT, fs: { readFile: (path) => planted[relative(ROOT, path)] } })
  try {
    const opened = api.updateSnapshot({ openProjects: [join(ROOT, 'tsconfig.json')] })
    const [project] = opened.getProjects()
    if (project === undefined) throw new Error('The compiler found no project')
    const { program, checker } = project
    const files = program.getSourceFileNames().filter((name) => pathOf(name).startsWith('src/'))
    return read({ pieces: files.flatMap((file) => piecesOf(program.getSourceFile(file))), checker })
  } finally {
    api.close()
  }
}

/** The members of a union, or the type alone. */
export function partsOf(type: Type | undefined): readonly Type[] {
  if (type === undefined) return []
  return type.flags & TypeFlags.Union ? (type as UnionType).getTypes().flatMap(partsOf) : [type]
}

function piecesOf(file: SourceFile | undefined): readonly Piece[] {
  if (file === undefined) return []
  return nodesIn(file).map((node) => ({
    node,
    get place() {
      const line = file.text.slice(0, node.getStart(file)).split('\n').length
      return `${pathOf(file.fileName)}:${line}`
    },
  }))
}

function nodesIn(node: Node): readonly Node[] {
  const nodes = [node]
  node.forEachChild((child) => {
    nodes.push(...nodesIn(child))
  })
  return nodes
}

function pathOf(fileName: string): string {
  return relative(ROOT, fileName).replaceAll('\\', '/')
}

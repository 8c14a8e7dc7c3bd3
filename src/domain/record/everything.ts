import type { Kind, RecordOf } from './kinds.ts'

/** All records of a workspace by kind. */
export type Everything = { readonly [K in Kind]: readonly RecordOf<K>[] }

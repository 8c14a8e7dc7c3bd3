import type { Kind, RecordOf } from './kinds.ts'
import type { Tombstone } from './tombstone.ts'

/** All records of a workspace by kind, and what stands for those that were erased. */
export type Everything = { readonly [K in Kind]: readonly (RecordOf<K> | Tombstone)[] }

import type { ImportPreview } from '#src/domain/merge/import-preview.ts'
import type { FileError } from '#src/transfer/json/file-error.ts'
import type { OpenedContent } from '#src/transfer/json/import-session.ts'
import type { ReadStep } from '#src/transfer/json/read-journey-file.ts'

export type Everything = Extract<OpenedContent, { kind: 'everything' }>

/** Why a file was not opened; `failed`: the device did not do it, for want of memory or of room. */
export type Trouble =
  | Exclude<FileError, { kind: 'locked' }>
  | { readonly kind: 'unreadable' | 'failed' | 'severalFiles' | 'lockDamaged' }

export type WorkStep = ReadStep | 'unlocking' | 'comparing' | 'storing'

export interface Looked {
  readonly name: string
  readonly content: Everything
  readonly preview: ImportPreview
  /** Something was written meanwhile, so that it was compared once more. */
  readonly again: boolean
}

export interface Imported {
  readonly added: number
  readonly changed: number
  /** Null where it cannot be undone. */
  readonly logId: string | null
}

export interface Done extends Imported {
  /** Not even a count of writes: then there is nothing to undo either. */
  readonly isNothing: boolean
  readonly undo: 'none' | 'undone' | 'tooLate'
}

export type OpenState =
  | { readonly kind: 'choose'; readonly trouble: Trouble | null }
  | { readonly kind: 'working'; readonly step: WorkStep }
  | { readonly kind: 'locked'; readonly file: File; readonly isWrong: boolean }
  | { readonly kind: 'preview'; readonly looked: Looked }
  /** What is not stored here is led to its place. */
  | { readonly kind: 'other'; readonly content: Exclude<OpenedContent, Everything> }
  | { readonly kind: 'done'; readonly done: Done }

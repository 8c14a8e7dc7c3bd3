/** Something that people may take for a file of ours, told by its first bytes. */
export type OtherFile = 'word' | 'sheet' | 'pdf' | 'picture' | 'zip' | 'gzip'

/** Why a file does not come in. None of these changes anything. */
export type FileError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooBig'; readonly bytes: number; readonly most: number }
  /** Another program made it. It is never unpacked: what is small can hold what fills the memory. */
  | { readonly kind: 'otherFile'; readonly what: OtherFile }
  /** Locked with a passphrase (age). What is in it is told once it is open. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'notOurs' }
  /** Ours, and its end is missing. */
  | { readonly kind: 'cutShort' }
  /** Ours, and not what was written. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'newer'; readonly version: number }
  /** One that this app does not know, though it is of its version. */
  | { readonly kind: 'unknownKind'; readonly name: string }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'tooMany'; readonly most: number }
  /** `path` says where, never what: it may be shown. */
  | { readonly kind: 'wrongValue'; readonly path: string }
  | { readonly kind: 'wrongDate'; readonly path: string }
  | { readonly kind: 'brokenText'; readonly path: string }
  | { readonly kind: 'forbiddenName'; readonly path: string }
  | { readonly kind: 'duplicateId'; readonly path: string }

export interface Refused {
  readonly ok: false
  readonly error: FileError
}

export function refused(error: FileError): Refused {
  return { ok: false, error }
}

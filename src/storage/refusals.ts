export interface Saved {
  readonly ok: true
}

/** Removed in another tab, or never there. */
export interface Missing {
  readonly ok: false
  readonly kind: 'missing'
}

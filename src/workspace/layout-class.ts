import styles from './layout.module.css'

// How the parts of a screen lie beside one another. What a screen has otherwise than the others
// stands in its own sheet, and never for the same property: which of two sheets comes last is not
// said.

/** How far from one another; plain: as the parts of one thing are. */
type Apart = 'joined' | 'tight' | 'near' | 'plain' | 'wide'

/** One below the other. */
export function stackClass(apart: Apart = 'plain'): string {
  return apart === 'plain' ? `${styles['stack']}` : `${styles['stack']} ${styles[apart]}`
}

/** The same, where it can be longer than a page of paper. */
export function flowingClass(apart: Apart = 'plain'): string {
  return `${stackClass(apart)} ${styles['flowing']}`
}

/** A list without marks, one item below the other. */
export function listClass(apart: Apart = 'plain'): string {
  return `${stackClass(apart)} ${styles['list']}`
}

/** The same, where it can be longer than a page of paper. */
export function flowingListClass(apart: Apart = 'plain'): string {
  return `${flowingClass(apart)} ${styles['list']}`
}

/** Beside one another as long as there is room, as buttons are. */
export function rowClass(): string {
  return `${styles['row']}`
}

/** Short fields, two or more in a line where there is room. */
export function pairClass(): string {
  return `${styles['pair']}`
}

/** Of a `dl`: what it is beside what is said of it, each pair in a `div`. */
export function factsClass(): string {
  return `${stackClass('tight')} ${styles['facts']}`
}

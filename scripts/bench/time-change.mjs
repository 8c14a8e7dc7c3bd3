// How long a field takes to show what it brings about.

/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').Page} Page */

// Longer than anything that a field brings about.
const SETTLE_MS = 1500

/**
 * Milliseconds from a change of a field to the last change of the page that it
 * brings: what is worked out a moment later counts as well. A button to choose by is pressed.
 * @param {Page} page
 * @param {Locator} field
 * @param {string} value
 * @returns {Promise<number>}
 */
export async function timeChange(page, field, value) {
  await page.waitForTimeout(SETTLE_MS)
  return field.evaluate(
    (element, [wanted, settleMs]) =>
      new Promise((resolve) => {
        const isSelect = element instanceof HTMLSelectElement
        const kind = isSelect ? HTMLSelectElement : HTMLInputElement
        const main = element.closest('main') ?? document.body
        let last = 0
        const watch = new MutationObserver(() => {
          last = performance.now()
        })
        watch.observe(main, { subtree: true, childList: true, characterData: true })
        const start = performance.now()
        if (element instanceof HTMLInputElement && element.type === 'radio') element.click()
        else set(element)
        setTimeout(() => {
          watch.disconnect()
          resolve(Math.max(0, last - start))
        }, settleMs)

        /** @param {Element} field */
        function set(field) {
          Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, wanted)
          field.dispatchEvent(new Event(isSelect ? 'change' : 'input', { bubbles: true }))
        }
      }),
    /** @type {const} */ ([value, SETTLE_MS]),
  )
}

import type { Locator, Page } from 'playwright-core'

/** The longest page has a stop for each answer, date and note of some thirty duties and sources. */
const MOST_STOPS = 400

/** Goes on with Tab until it stands on the target, and gathers what is wrong with any stop. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<readonly string[]> {
  const faults: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return faults
    await page.keyboard.press(key)
    faults.push(...(await findFocusFaults(page)))
  }
  throw new Error(`Tab never comes to ${String(target)}`)
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Goes through all stops of the page as it stands, once round. */
export async function tabThrough(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  await page.evaluate(() => Reflect.deleteProperty(window, 'seen'))
  // What opened with the focus on its only button has no further stop.
  const isOpened = await page.evaluate(() => document.querySelector('dialog :focus') !== null)
  let stops = isOpened ? 1 : 0
  while (await goesOn(page)) {
    faults.push(...(await findFocusFaults(page)))
    stops += 1
    if (stops > MOST_STOPS) return [...faults, 'Tab goes round and round']
  }
  return stops === 0 ? ['Tab leads nowhere'] : faults
}

/** False when Tab has left the page or come to a stop for the second time. */
async function goesOn(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const seen = ((window as { seen?: WeakMap<Element, number> }).seen ??= new WeakMap())
    const focused = document.activeElement
    if (focused === null || focused === document.body) return false
    const times = (seen.get(focused) ?? 0) + 1
    seen.set(focused, times)
    // A field for a date has a stop for each of its parts.
    return times <= (focused.matches('input[type="date"]') ? 4 : 1)
  })
}

/** What is wrong with the focus where it is now: lost, not seen, covered, or on too small a target. */
export function findFocusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SMALLEST = 24
    const MAIN_ACTION = 48
    const focused = document.activeElement
    if (focused === null || focused === document.body) return ['focus is lost']
    // The whole card is the target of the radio in it.
    const target = focused.closest('label') ?? focused
    const box = target.getBoundingClientRect()
    const label = (focused as HTMLInputElement).labels?.[0]
    const words = focused.getAttribute('aria-label') ?? (label ?? target).textContent
    const name = words.trim().slice(0, 60)
    const faults: string[] = []
    const ringed = [focused, target].find(hasOutline)
    if (!isForReading() && ringed === undefined) faults.push('has no outline')
    if (isHidden()) faults.push('is covered or off the screen')
    if (!isInSentence() && Math.min(box.width, box.height) < SMALLEST) faults.push('is too small')
    if (isMainAction() && box.height < MAIN_ACTION) faults.push(`is ${box.height} px high`)
    return faults.map((fault) => `${focused.localName} “${name}” ${fault}`)

    // A heading or a summary that was given the focus, so that a screen reader goes on from there.
    function isForReading(): boolean {
      return focused instanceof HTMLElement && focused.tabIndex < 0
    }

    function hasOutline(element: Element): boolean {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const isThere = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return isThere && !/[,/] ?0\)$/.test(outlineColor)
    }

    // Of what is too tall for the window a part is enough, and of a long text the line one is on.
    function isHidden(): boolean {
      const shown = ringed ?? target
      const { left, right, top, bottom, width, height } = shown.getBoundingClientRect()
      const isTall = height > innerHeight / 2 || shown.matches('textarea')
      const points = [
        [left + width / 2, top + 3],
        [left + width / 2, bottom - 3],
        [left + 3, top + height / 2],
        [right - 3, top + height / 2],
      ] as const
      const free = points.filter(([x, y]) => {
        // What a person has opened may lie above what is not in it: Escape puts it away.
        const opened = shown.closest(':popover-open')
        const first = document
          .elementsFromPoint(x, y)
          .find((one) => one.closest(':popover-open') === opened)
        return first !== undefined && (shown.contains(first) || first.contains(shown))
      })
      return isTall ? free.length === 0 : free.length < points.length
    }

    function isInSentence(): boolean {
      if (getComputedStyle(focused as Element).display !== 'inline') return false
      const around = focused?.parentElement?.textContent.trim() ?? ''
      return around.length > name.length
    }

    function isMainAction(): boolean {
      return target.matches(
        '[data-choice], summary, select, button:not([popovertarget]), [class*="_action_"]',
      )
    }
  })
}

/** The app's own mark: a rising road with one place on it. */
export function Mark() {
  return (
    <svg width="32" height="32" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path
        d="M3 35 C14 35 11 25 20 21 S27 12 37 6"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <circle
        cx="20"
        cy="21"
        r="5.5"
        fill="var(--surface-raised)"
        stroke="var(--accent)"
        strokeWidth="3"
      />
    </svg>
  )
}

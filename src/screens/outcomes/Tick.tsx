import { useState, type ReactNode } from 'react'
import { TickBox } from '#src/ui/field/TickBox.tsx'

interface TickProps {
  readonly value: string
  readonly label: ReactNode
  /** As storage has it. */
  readonly checked: boolean
  /** Resolves to false when nothing was kept. */
  readonly onTick: (checked: boolean) => Promise<boolean>
}

/** Stands as it was ticked until storage says the same, so that it does not jump back meanwhile. */
export function Tick({ value, label, checked, onTick }: TickProps) {
  const [wanted, setWanted] = useState<boolean>()
  if (wanted === checked) setWanted(undefined)

  const tick = async (next: boolean) => {
    setWanted(next)
    if (!(await onTick(next))) setWanted(undefined)
  }

  return (
    <TickBox label={label} value={value} on={wanted ?? checked} onChange={(on) => void tick(on)} />
  )
}

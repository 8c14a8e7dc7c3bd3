import type { Evidence } from '#src/domain/record/evidence.ts'
import { useFormats } from '#src/i18n/formats.ts'
import { TickBox } from '#src/ui/field/TickBox.tsx'
import { FindPieces } from './FindPieces.tsx'

interface EvidencePickerProps {
  readonly evidence: readonly Evidence[]
  readonly linked: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

export function EvidencePicker({ evidence, linked, onChange }: EvidencePickerProps) {
  const formats = useFormats()
  return (
    <div className="no-print">
      <FindPieces evidence={evidence}>
        {(shown) =>
          shown.map(({ id, item }) => (
            <TickBox
              key={id}
              label={<bdi>{item.what}</bdi>}
              hint={formats.date(item.date)}
              on={linked.includes(id)}
              onChange={(on) => onChange(on ? [...linked, id] : linked.filter((one) => one !== id))}
            />
          ))
        }
      </FindPieces>
    </div>
  )
}

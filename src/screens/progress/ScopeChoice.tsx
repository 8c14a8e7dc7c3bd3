import { useTranslation } from '#src/i18n/words.ts'
import { Field } from '#src/ui/field/Field.tsx'
import type { ProgressScope } from './use-progress.ts'
import { useScopeName } from './use-scope-name.ts'

interface ScopeChoiceProps {
  readonly scopes: readonly ProgressScope[]
  readonly chosen: ProgressScope
  readonly onChoose: (unitId: string | null) => void
}

/** Rounds of different parts are never put on one line, so one part is looked at at a time. */
export function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps) {
  const { t } = useTranslation('progress')
  return (
    <div className="no-print">
      <Field label={t('scope.label')}>
        {(wiring) => (
          <select
            {...wiring}
            value={scopes.indexOf(chosen)}
            onChange={(event) => onChoose(scopes[Number(event.target.value)]?.unitId ?? null)}
          >
            {scopes.map((scope, index) => (
              <ScopeOption key={scope.unitId} scope={scope} index={index} />
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

function ScopeOption({ scope, index }: { scope: ProgressScope; index: number }) {
  const name = useScopeName(scope)
  return <option value={index}>{name}</option>
}

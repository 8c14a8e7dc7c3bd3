import { Fragment } from 'react'
import type { Organisation } from '#src/domain/record/organisation.ts'
import type { Round } from '#src/domain/record/round.ts'
import type { Unit } from '#src/domain/record/unit.ts'
import { useTranslation } from '#src/i18n/words.ts'

interface RoundLineProps {
  readonly of: {
    readonly organisation: Pick<Organisation, 'name'>
    /** Null: the whole organisation, which needs no words here. */
    readonly unit: Pick<Unit, 'name'> | null
    readonly round: Pick<Round, 'name' | 'mode'>
  }
}

/** Whose round this is, in one small line: on a shared tablet nobody answers for the wrong body. */
export function RoundLine({ of: { organisation, unit, round } }: RoundLineProps) {
  const { t } = useTranslation('round')
  return (
    <p className="quiet small">
      {[organisation, unit, round].map(
        (one, place) =>
          one !== null && (
            <Fragment key={place}>
              {/* Written by people, maybe in a script that runs the other way. */}
              <bdi>{one.name}</bdi>
              {' · '}
            </Fragment>
          ),
      )}
      {t(`mode.${round.mode}`)}
    </p>
  )
}

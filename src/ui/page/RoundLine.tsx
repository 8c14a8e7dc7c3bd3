import { Fragment } from 'react'
import type { Mode } from '#src/domain/record/round.ts'
import { useTranslation } from '#src/i18n/words.ts'

interface RoundLineProps {
  readonly organisation: string
  /** Null: the whole organisation, which needs no words here. */
  readonly unit: string | null
  readonly round: string
  readonly mode: Mode
}

/** Whose round this is, in one small line: on a shared tablet nobody answers for the wrong body. */
export function RoundLine({ organisation, unit, round, mode }: RoundLineProps) {
  const { t } = useTranslation('round')
  return (
    <p className="quiet small">
      {[organisation, unit, round].map(
        (name, place) =>
          name !== null && (
            <Fragment key={place}>
              {/* Written by people, maybe in a script that runs the other way. */}
              <bdi>{name}</bdi>
              {' · '}
            </Fragment>
          ),
      )}
      {t(`mode.${mode}`)}
    </p>
  )
}

import type { PartMoment } from '#src/domain/workshop/part-time.ts'
import { useTranslation } from '#src/i18n/words.ts'

interface MomentNoteProps {
  readonly part: string
  readonly moment: PartMoment
}

/** For ears: when a part begins, at its last minute and when its time is up; never each second. */
export function MomentNote({ part, moment }: MomentNoteProps) {
  const { t } = useTranslation('runningOrder')
  return (
    <p className="visually-hidden" role="status">
      {t(`now.said.${moment}`, { part })}
    </p>
  )
}

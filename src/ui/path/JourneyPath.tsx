import type { Stage } from '#src/domain/answer/answer.ts'
import { useDirection } from '#src/i18n/direction.ts'
import { PathDrawing } from './PathDrawing.tsx'
import { PathLabels } from './PathLabels.tsx'
import { pathShape, type PathOrientation } from './path-shape.ts'
import styles from './JourneyPath.module.css'

export interface PathMarkers {
  /** What we say. */
  readonly say?: { readonly stage: Stage; readonly label: string } | undefined
  /** What we can show. */
  readonly show?: { readonly stage: Stage; readonly label: string } | undefined
  /** The lowest and the highest reading, where they differ from the place itself. */
  readonly range?: { readonly lowest: Stage; readonly highest: Stage } | undefined
}

interface JourneyPathProps {
  readonly markers?: PathMarkers
  readonly stageNames: Readonly<Record<Stage, string>>
  /** The whole picture in one or two sentences, for those who do not see it. */
  readonly description: string
}

/** The picture people remember: a road with five places, rising with the journey. */
export function JourneyPath({ markers = {}, stageNames, description }: JourneyPathProps) {
  const mirrored = useDirection() === 'rtl'
  return (
    <div className={styles['picture']} role="img" aria-label={description}>
      {picture('across')}
      {picture('up')}
    </div>
  )

  function picture(orientation: PathOrientation) {
    const shape = pathShape(orientation, mirrored)
    const { say, show, range } = markers
    return (
      <div className={styles[orientation]} data-say={say?.stage} data-show={show?.stage}>
        <div className={styles['frame']}>
          <PathDrawing
            shape={shape}
            gap={say && show && { from: show.stage, to: say.stage }}
            range={range}
          />
          <PathLabels {...{ shape, orientation, mirrored, markers, stageNames }} />
        </div>
      </div>
    )
  }
}

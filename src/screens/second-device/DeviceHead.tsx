import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RoundLine } from '#src/workspace/RoundLine.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import styles from './SecondDevice.module.css'

interface DeviceHeadProps {
  readonly view: RoundView
  readonly title: string
  readonly lead: string
}

export function DeviceHead({ view, title, lead }: DeviceHeadProps) {
  return (
    <div className={styles['head']}>
      <RoundLine of={view} />
      <PageHeading>{title}</PageHeading>
      <p className="lead">{lead}</p>
    </div>
  )
}

import { useState } from 'react'
import { agreedView, spreadView } from '#src/domain/workshop/tell-room.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { PublicScreenBar } from '#src/workspace/public-screen/PublicScreenBar.tsx'
import { useTellPublicScreen } from '#src/workspace/public-screen/use-public-view.ts'
import type { RoundView } from '#src/workspace/use-round.ts'

interface RoomBarProps {
  readonly view: RoundView
  readonly questionId: string
}

/** The room sees the spread, until the facilitator shows it what was agreed and kept. */
export function RoomBar({ view, questionId }: RoomBarProps) {
  const { t } = useTranslation('publicScreen')
  const [showsAgreed, setShowsAgreed] = useState(false)
  const agreed = view.agreed[questionId]?.choice ?? null
  const isAgreedShown = showsAgreed && agreed !== null
  useTellPublicScreen(
    isAgreedShown ? agreedView(view, questionId, agreed) : spreadView(view, questionId),
  )
  return (
    <PublicScreenBar>
      {agreed !== null && (
        <Button onPress={() => setShowsAgreed(!showsAgreed)}>
          {t(isAgreedShown ? 'bar.showSpread' : 'bar.showAgreed')}
        </Button>
      )}
    </PublicScreenBar>
  )
}

import { isGathering } from '#src/domain/workshop/phase.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { useBareHeader } from '#src/ui/page/bare-header.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { PassTablet } from './PassTablet.tsx'

export function PassScreen() {
  const { t } = useTranslation('pass')
  useBareHeader()
  return (
    <RoundScreen>
      {(view) =>
        isGathering(view.round) ? (
          <PassTablet view={view} />
        ) : (
          <NotThere
            title={t('over.title')}
            explain={t('over.explain')}
            to={paths.home()}
            way={t('over.way')}
          />
        )
      }
    </RoundScreen>
  )
}

import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Elsewhere } from '#src/ui/link/Elsewhere.tsx'
import { whereInvited } from '#src/workspace/invited/where-invited.ts'
import { NotThere } from '#src/workspace/NotThere.tsx'
import { RoundScreen } from '#src/workspace/RoundScreen.tsx'
import { HandedInPage } from './HandedInPage.tsx'

export function HandedInScreen() {
  const { t } = useTranslation('handedIn')
  return (
    <RoundScreen
      renderInvited={({ view, copy }) =>
        copy === undefined ? (
          <Elsewhere to={whereInvited({ view, copy })} />
        ) : (
          // What is sealed anew is another code.
          <HandedInPage key={copy.id} view={view} copy={copy} />
        )
      }
    >
      {() => (
        <NotThere
          title={t('notInvited.title')}
          explain={t('notInvited.explain')}
          to={paths.home()}
          way={t('toStart')}
        />
      )}
    </RoundScreen>
  )
}

import type { Organisation } from '#src/domain/record/organisation.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { NothingYet } from '#src/workspace/NothingYet.tsx'

export function NoRounds({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('progress')
  return (
    <NothingYet
      name={organisation.name}
      page={t('title')}
      title={t('none.title')}
      explain={t('none.explain')}
      home={t('home')}
    />
  )
}

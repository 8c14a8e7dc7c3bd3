import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { Trouble } from './open-state.ts'

/** Each kind has words of its own, or this does not compile. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation('open')
  const formats = useFormats()
  return (trouble) => {
    switch (trouble.kind) {
      case 'otherFile':
        return t(`other.${trouble.what}`)
      case 'tooBig':
        return t('refused.tooBig', {
          size: formats.bytes(trouble.bytes),
          most: formats.bytes(trouble.most),
        })
      case 'tooMany':
        return t('refused.tooMany', { most: formats.number(trouble.most) })
      case 'unknownKind':
        return t('refused.unknownKind', { name: trouble.name })
      case 'wrongValue':
      case 'wrongDate':
      case 'brokenText':
      case 'forbiddenName':
      case 'duplicateId':
        return t(`refused.${trouble.kind}`, { path: trouble.path })
      default:
        return t(`refused.${trouble.kind}`)
    }
  }
}

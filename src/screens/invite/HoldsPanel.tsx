import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { Panel } from '#src/ui/page/Panel.tsx'
import { factsClass } from '#src/workspace/layout-class.ts'
import type { Invite } from './use-invitation.ts'

/** All that leaves with an invitation, so that nobody has to take our word for it. */
export function HoldsPanel({ invite: { fields } }: { readonly invite: Invite }) {
  const { t } = useTranslation('invite')
  const { date, list } = useFormats()
  const { organisation, roundName, roundDate, endTime, roles } = fields
  return (
    <Panel title={t('holds.title')}>
      <p>{t('holds.nothingSecret')}</p>
      <dl className={factsClass()}>
        {fact(t('holds.organisation'), organisation.name)}
        {fact(t('holds.round'), roundName)}
        {fact(t('holds.date'), date(roundDate))}
        {endTime !== null && fact(t('holds.endTime'), endTime)}
        {roles.length > 0 && fact(t('holds.roles'), list(roles.map(({ name }) => name)))}
        {fact(t('holds.lock'), t('holds.lockWhat'))}
      </dl>
      <p>{t('holds.also')}</p>
      <p>{t('holds.whoHasIt')}</p>
    </Panel>
  )
}

function fact(name: string, what: string) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{what}</bdi>
      </dd>
    </div>
  )
}

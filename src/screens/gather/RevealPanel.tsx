import { latestReveal } from '#src/domain/workshop/phase.ts'
import { mayRevealRound } from '#src/domain/workshop/reveal-round.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { AppLink } from '#src/ui/link/AppLink.tsx'
import { Notice } from '#src/ui/notice/Notice.tsx'
import { Panel } from '#src/ui/page/Panel.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { isSmallGroup, type Next } from './next-of.ts'
import { RevealDialog } from './RevealDialog.tsx'
import { useReveal } from './use-reveal.ts'
import styles from './GatherAnswers.module.css'

interface RevealPanelProps {
  readonly view: RoundView
  readonly next: Next
}

/** From the answers to the talk. Where it may not be yet, words say what is missing. */
export function RevealPanel({ view, next }: RevealPanelProps) {
  const { t } = useTranslation('gather')
  const reveal = useReveal(view)
  const { round, reveals, handedIn } = view
  const last = latestReveal(reveals)
  const may = mayRevealRound(round, reveals, handedIn)
  return (
    <Panel title={t('reveal.title')}>
      {words()}
      {reveal.failed && (
        <Notice kind="error" announced>
          <p>{t('reveal.failed')}</p>
        </Notice>
      )}
      <div className={styles['ways']}>
        {last !== undefined && talkLink('reveal.toTalk')}
        {may.ok && (
          <Button look={next === 'reveal' ? 'primary' : 'plain'} onPress={() => reveal.ask(true)}>
            {t(last === undefined ? 'reveal.open' : 'reveal.again')}
          </Button>
        )}
        {last === undefined && !may.ok && talkLink('reveal.withoutSpread')}
      </div>
      <RevealDialog view={view} reveal={reveal} />
    </Panel>
  )

  function talkLink(key: 'reveal.toTalk' | 'reveal.withoutSpread') {
    return (
      <AppLink to={paths.talk(round.id)} look={next === 'talk' ? 'primary' : 'plain'}>
        {t(key)}
      </AppLink>
    )
  }

  function words() {
    if (last !== undefined) {
      return (
        <>
          <p>{t('reveal.shown', { count: last.handedIn })}</p>
          {!may.ok && 'missing' in may && <p>{t('reveal.missingAgain', { count: may.missing })}</p>}
        </>
      )
    }
    if (isSmallGroup(round)) return <p>{t('reveal.smallGroup')}</p>
    if (may.ok) return <p>{t('reveal.ready', { count: handedIn })}</p>
    return (
      'missing' in may && (
        <>
          <p>
            <strong>{t('reveal.missing', { count: may.missing })}</strong>
          </p>
          <p>{t('reveal.why')}</p>
        </>
      )
    )
  }
}

import { isFull } from '#src/domain/workshop/phase.ts'
import { useContentWords } from '#src/i18n/content.ts'
import { useTerms } from '#src/i18n/terms.ts'
import { useTranslation } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button/Button.tsx'
import { BackLink } from '#src/ui/link/BackLink.tsx'
import { Page } from '#src/ui/page/Page.tsx'
import { PageHead } from '#src/ui/page/PageHead.tsx'
import { HandedInCount } from '#src/workspace/gathering/HandedInCount.tsx'
import { LeaveDialog } from '#src/workspace/gathering/LeaveDialog.tsx'
import { RaiseNumber } from '#src/workspace/gathering/RaiseNumber.tsx'
import { RoleChoice } from '#src/workspace/gathering/RoleChoice.tsx'
import type { RoundView } from '#src/workspace/use-round.ts'
import { PaperCheck } from './PaperCheck.tsx'
import { PaperNotices } from './PaperNotices.tsx'
import { PaperRows } from './PaperRows.tsx'
import { usePaper } from './use-paper.ts'
import styles from './PaperAnswers.module.css'

const CHECK_ID = 'look-over'
const ROLE_ID = 'paper-role'

/** What one person wrote on paper, typed in by the numbers of the statements. */
export function PaperAnswers({ view }: { readonly view: RoundView }) {
  const { t } = useTranslation('paper')
  const content = useContentWords(view.set.words, useTerms(view.organisation))
  const paper = usePaper(view)
  const typed = view.questionIds.filter((id) => paper.choices[id] !== undefined).length
  const left = view.questionIds.length - typed
  const full = isFull(view.round, view.handedIn)

  return (
    <Page foot={paper.isChecking ? checkFoot() : typeFoot()}>
      <PageHead title={t('title')}>
        <p className={styles['count']}>
          <HandedInCount view={view} />
        </p>
        <p>{t('lead')}</p>
        <p className="quiet">{t('notStored')}</p>
      </PageHead>
      <PaperNotices paper={paper} />
      {full && <RaiseNumber key={view.handedIn} view={view} />}
      {paper.isChecking && (
        <PaperCheck view={view} content={content} choices={paper.choices} role={paper.role} />
      )}
      {!paper.isChecking && (!full || typed > 0) && (
        <>
          <PaperRows
            // A fresh form for the next person, with the focus in its first row.
            key={paper.sealed}
            questionIds={view.questionIds}
            content={content}
            choices={paper.choices}
            takesFocus={paper.sealed > 0 || typed > 0}
            onChoose={paper.choose}
            onEnd={focusNext}
          />
          <div id={ROLE_ID}>
            <RoleChoice
              key={paper.sealed}
              ofPaper
              roles={view.round.roles}
              role={paper.role}
              onChoose={paper.chooseRole}
            />
          </div>
        </>
      )}
      <LeaveDialog
        isHeld={typed > 0 || paper.role !== null}
        title={t('leave.title')}
        explain={t('leave.explain')}
        confirm={t('leave.confirm')}
        cancel={t('leave.cancel')}
      />
    </Page>
  )

  /** After the last number: the role, where the round has any, and then the look over it all. */
  function focusNext() {
    const role = document.querySelector<HTMLElement>(`#${ROLE_ID} input`)
    const next = role ?? document.getElementById(CHECK_ID)
    next?.focus()
  }

  function typeFoot() {
    return (
      <>
        <BackLink to={paths.gather(view.round.id)} />
        {left > 0 && typed > 0 && <p className="quiet small">{t('left', { count: left })}</p>}
        {left === 0 && (
          <Button id={CHECK_ID} look="primary" onPress={() => paper.check(true)}>
            {t('lookOver')}
          </Button>
        )}
      </>
    )
  }

  function checkFoot() {
    return (
      <>
        <Button onPress={() => paper.check(false)}>{t('change')}</Button>
        <Button look="primary" onPress={paper.seal}>
          {t('seal')}
        </Button>
      </>
    )
  }
}

import type { Edit, Summary, SummaryAction } from '#src/domain/summary/summary.ts'
import type { CommitteeWords, WordedText } from '#src/transfer/summary/summary-words.ts'
import { plain } from './section.ts'
import type { Speech } from './use-speech.ts'
import { questionsOf } from './word-about.ts'
import { ownerOf, whatOf } from './word-plan.ts'

/** What a committee is asked: to note, and to agree to what was proposed. */
export function wordCommittee(summary: Summary, speech: Speech, edit: Edit): CommitteeWords {
  const { t, formats } = speech
  const proposed = (summary.actions ?? []).filter(
    ({ standing, progress }) => standing.state === 'proposed' && progress.state !== 'done',
  )
  const recommended = proposed.map((action) => recommend(action, speech))
  return {
    title: t('committee.title'),
    editedMark: t('committee.edited'),
    aboutTitle: t('committee.about'),
    purposeTitle: t('committee.purpose'),
    purpose: edit('purpose', t('committee.purposeText')),
    recommendationsTitle: t('committee.recommendations'),
    recommendations: [
      plain(t('committee.note')),
      ...(recommended.length === 0 ? [plain(t('committee.noActions'))] : recommended),
    ],
    reasonsTitle: t('committee.reasons'),
    implicationsTitle: t('committee.implications'),
    implications: edit('implications', implications(proposed, speech)),
    papersTitle: t('committee.papers'),
    papers: [
      t('committee.round', {
        date: formats.date(summary.roundDate),
        revision: summary.revision,
      }),
      t('committee.questions', { version: questionsOf(summary.questionsVersion, speech) }),
    ],
  }
}

function recommend(action: SummaryAction, speech: Speech): WordedText {
  const { t, formats } = speech
  const what = whatOf(action, speech)
  const date = action.due === null ? t('actions.noDate') : formats.date(action.due)
  return {
    text: t('committee.action', {
      // A sentence of its own, whatever its writer ended it with.
      what: /[.!?]$/.test(what) ? what : `${what}.`,
      owner: ownerOf(action, speech),
      date,
    }),
    edited: action.words.edited,
  }
}

/** A first wording, for whoever writes the report to change; one line for each of money, law and risk. */
function implications(proposed: readonly SummaryAction[], speech: Speech): string {
  const { t } = speech
  const costs = proposed.flatMap((action) =>
    action.cost.trim() === ''
      ? []
      : [t('committee.cost', { what: whatOf(action, speech), cost: action.cost })],
  )
  return [t('committee.implicationsText'), ...costs].join('\n')
}

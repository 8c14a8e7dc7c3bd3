import { useFormats } from '#src/i18n/formats.ts'
import { useTranslation } from '#src/i18n/words.ts'
import type { OrganisationHolding, RoundHolding, SingleAnswers } from '#src/storage/holdings.ts'
import type { Block } from '#src/transfer/word/report.ts'
import { heading } from '#src/workspace/report/blocks.ts'

const ORGANISATION_KINDS = ['unit', 'evidence', 'action', 'outcome'] as const
const ROUND_KINDS = ['agreedAnswer', 'closure', 'reveal', 'evidenceLink', 'draftAnswer'] as const

/** Of one organisation: what is kept for it, and a row for each of its rounds. */
export function useOrganisationBlocks(): (holding: OrganisationHolding) => readonly Block[] {
  const { t } = useTranslation(['holdings', 'round'])
  const formats = useFormats()

  return ({ organisation, counts, rounds }) => {
    const kept = ORGANISATION_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`organisation.${kind}`, { count: counts[kind] }),
    )
    // What was typed is never read as anything but text.
    const has = kept.length > 0 ? formats.list(kept) : t('organisation.none')
    const blocks: Block[] = [
      heading(organisation.name || t('round:unnamed')),
      { kind: 'paragraph', words: [{ bold: `${t('organisation.has')}:` }, ` ${has}`] },
    ]
    if (rounds.length === 0) return blocks
    return [
      ...blocks,
      {
        kind: 'table',
        header: [t('round.name'), t('round.kept'), t('round.single')],
        widths: [24, 38, 38],
        rows: rounds.map(rowOf),
      },
    ]
  }

  function rowOf({ round, counts, answers, backups }: RoundHolding): readonly string[] {
    const kept = ROUND_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`round.${kind}`, { count: counts[kind] }),
    )
    const files = formats.list(backups.map(({ fileName }) => fileName))
    const alsoIn = backups.length > 0 ? ` ${t('answers.backups', { files })}` : ''
    return [
      t('round.dated', { name: round.name, date: formats.date(round.date) }),
      `${formats.list([t('round.details'), ...kept])}. ${t('round.until')}`,
      `${inWords(answers)}${alsoIn}`,
    ]
  }

  function inWords(answers: SingleAnswers): string {
    switch (answers.kind) {
      case 'none':
      case 'alone':
      case 'erased':
        return t(`answers.${answers.kind}`)
      case 'open': {
        const open = t('answers.open', { count: answers.responses })
        return answers.days > 0 ? `${open} ${t('answers.days', { count: answers.days })}` : open
      }
      case 'until':
        return t('answers.until', { count: answers.responses, date: formats.date(answers.on) })
      case 'paused':
        return t('answers.paused', { count: answers.responses, date: formats.date(answers.since) })
    }
  }
}

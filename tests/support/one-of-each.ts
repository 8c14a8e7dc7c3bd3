import { idOf } from '#src/domain/record/ids.ts'
import type { Kind, RecordOf } from '#src/domain/record/kinds.ts'
import type { FieldsOf } from '#src/domain/record/record.ts'
import {
  aClosure,
  aClosureContent,
  aDraft,
  aFrozenQuestion,
  allAnswered,
  anItem,
  aRound,
  EVIDENCE_ID,
  NOW,
  ORGANISATION,
  ORGANISATION_ID,
  OUTCOME_ID,
  QUESTIONS_VERSION,
  ROUND_ID,
  UNIT_ID,
} from './records.ts'

const { id: _id, counters: _counters, deleted: _deleted, ...ROUND_FIELDS } = aRound()

const PROPOSED = { state: 'proposed', body: '', date: null } as const

const COUNTS = { 1: 0, 2: 3, 3: 6, 4: 2, 5: 0, dontKnow: 1 }

/** All of a workspace where nothing was erased. */
type Records = { readonly [K in Kind]: readonly RecordOf<K>[] }

/** One record of every kind, with something in every field. */
export function oneOfEach(): Records {
  const inRound = { roundId: ROUND_ID }
  const inOrganisation = { organisationId: ORGANISATION_ID }
  const record = <T extends { readonly id: string }>(id: string, fields: Omit<T, 'id'>) =>
    ({ id, counters: { any: 3 }, deleted: null, ...fields }) as unknown as T
  const one = <K extends Kind>(_kind: K, id: string, fields: FieldsOf<RecordOf<K>>): Records[K] =>
    [record<RecordOf<K>>(id, fields as never)] as unknown as Records[K]

  return {
    organisation: one('organisation', ORGANISATION_ID, { ...ORGANISATION, headcount: 1200 }),
    unit: one('unit', UNIT_ID, {
      ...inOrganisation,
      name: 'Safety partnership',
      kind: 'partnership',
    }),
    round: one('round', ROUND_ID, {
      ...ROUND_FIELDS,
      unitId: UNIT_ID,
      status: 'reopened',
      reopenings: [{ at: NOW, note: 'A figure was wrong' }],
      expected: 12,
      roles: [{ id: 'board', name: 'Board members', expected: 8 }],
      endTime: '16:30',
    }),
    invitation: one('invitation', 'invitation-1', {
      ...inRound,
      ...inOrganisation,
      organisation: {
        name: 'Northwick Council',
        sector: 'council',
        nation: 'england',
        communitiesPhrase: '',
      },
      roundName: 'Autumn 2026',
      roundDate: '2026-11-22',
      endTime: '16:30',
      questionsVersion: QUESTIONS_VERSION,
      language: 'en',
      roles: [{ id: 'board', name: 'Board members' }],
      stageNamesShown: false,
      practice: false,
      publicKey: 'age1example',
    }),
    invitationKey: one('invitationKey', 'invitation-1', { ...inRound, privateKey: 'secret' }),
    draftAnswer: [aDraft('listening', 3, { howSure: 2, note: 'We ask, and hear back late' })],
    response: [
      {
        id: 'response-1',
        ...inRound,
        role: null,
        answers: { listening: { choice: 'dontKnow', howSure: null, note: '' } },
        counters: {},
        deleted: null,
      },
    ],
    withdrawal: [{ id: 'response-0', ...inRound, counters: {}, deleted: null }],
    rawErasure: [{ id: ROUND_ID, ...inRound, counters: {}, deleted: null }],
    sealedCopy: one('sealedCopy', 'response-1', {
      ...inRound,
      sealed: 'YWdl',
      receiptCode: 'oak-seven',
      keepUntil: '2026-12-22',
    }),
    reveal: one('reveal', 'reveal-1', {
      ...inRound,
      number: 1,
      at: NOW,
      handedIn: 12,
      shown: { listening: { handedIn: 12, withdrawn: 0, counts: COUNTS, settled: false } },
    }),
    agreedAnswer: one('agreedAnswer', idOf(ROUND_ID, 'listening'), {
      ...inRound,
      questionId: 'listening',
      agreed: {
        choice: 3,
        reason: 'A panel meets',
        dissent: 'Two said 2',
        wouldChange: 'A budget',
      },
      standing: { state: 'approved', body: 'Cabinet', date: '2026-12-01' },
      notDiscussed: false,
    }),
    closure: [
      aClosure({
        content: aClosureContent(allAnswered(3), {
          questions: [
            aFrozenQuestion('listening', 3, {
              howSure: 1,
              counts: COUNTS,
              looseNotes: ['A note'],
              evidence: {
                state: 'result',
                items: [{ evidenceId: EVIDENCE_ID, fresh: true, ...anItem() }],
              },
            }),
          ],
          individualPlacements: COUNTS,
          roleSplits: [{ role: 'Board members', handedIn: 12, counts: { listening: COUNTS } }],
        }),
      }),
    ],
    evidence: one('evidence', EVIDENCE_ID, {
      ...inOrganisation,
      item: anItem(),
      questionMeanings: ['listening.1'],
    }),
    evidenceLink: one('evidenceLink', idOf(EVIDENCE_ID, ROUND_ID, 'listening.1'), {
      ...inRound,
      evidenceId: EVIDENCE_ID,
      questionMeaning: 'listening.1',
    }),
    evidenceCheck: one('evidenceCheck', idOf(ROUND_ID, 'staff'), {
      ...inRound,
      questionId: 'staff',
      lookedFoundNone: true,
    }),
    action: one('action', 'action-1', {
      ...inOrganisation,
      ...inRound,
      questionMeaning: 'listening.1',
      outcomeId: OUTCOME_ID,
      fromStage: 3,
      libraryItem: 'tip-5',
      what: 'Publish what came of the panel',
      owner: 'Engagement team',
      partner: 'Race equality council',
      money: { cost: '£2,000', source: 'Engagement budget' },
      measure: { what: 'Answers within a month', startingFigure: '4 of 10' },
      due: '2027-03-31',
      review: '2027-01-15',
      remindDaysBefore: [30, 7],
      obstacle: { what: 'No minutes', wayRound: 'A shared note' },
      standing: PROPOSED,
      progress: { state: 'underWay', reason: '', date: '2026-12-01' },
      madeDifference: { answer: 'tooSoon', how: '', date: null },
      notes: [{ at: NOW, text: 'First note published' }],
      evidenceIds: [EVIDENCE_ID],
    }),
    outcome: one('outcome', OUTCOME_ID, {
      ...inOrganisation,
      menuId: 'influence',
      name: 'All communities have real influence',
      chosen: true,
      measure: { what: 'Panel advice taken up', unit: '%', lowerIsBetter: false },
      startingFigure: { value: 20, date: '2026-01-01' },
      target: { value: 60, date: '2029-01-01' },
      people: 'People who do not come to meetings',
      plan: 'Corporate plan 3.2',
      questionMeanings: ['listening.1'],
    }),
    outcomeReading: one('outcomeReading', 'reading-1', {
      outcomeId: OUTCOME_ID,
      reading: { date: '2026-06-30', value: 24.5, note: '' },
    }),
    prioritySifting: one('prioritySifting', 'sifting-1', {
      ...inOrganisation,
      ...inRound,
      issue: 'Few traders from the market win contracts',
      questionMeaning: 'money.1',
      outcomeId: OUTCOME_ID,
      libraryItem: 'community-tips.ask',
      place: 1,
      tests: { fitsThePlan: 'yes', jointWork: 'notSure', needIsGreat: null },
      gapSize: 'large',
      alreadyOnIt: { answer: false, who: '' },
      decision: { list: 'short', reason: 'Nobody else is on it', date: '2026-11-22' },
    }),
    evidenceBase: one('evidenceBase', idOf(ORGANISATION_ID, 'staff-survey'), {
      ...inOrganisation,
      source: 'staff-survey',
      entry: {
        state: 'outOfDate',
        date: '2021-05-01',
        owner: 'People team',
        where: 'Intranet',
        notCounted: 'Agency staff',
      },
    }),
    dataReadiness: one('dataReadiness', 'readiness-1', {
      ...inOrganisation,
      about: 'Housing register',
      card: {
        date: '2026-05-01',
        coveragePercent: 82.5,
        categories: 'Census 2021',
        whoIsMissing: 'Newly arrived families',
        compared: true,
        changedDecision: { answer: true, which: 'Lettings policy' },
      },
    }),
    partnershipPrinciples: one('partnershipPrinciples', 'principles-1', {
      ...inOrganisation,
      unitId: UNIT_ID,
      date: '2026-05-01',
      placed: { trust: { place: 2, note: 'Late papers' }, openness: { place: null, note: '' } },
    }),
    dutyState: one('dutyState', idOf(ORGANISATION_ID, 'england', 'objectives'), {
      ...inOrganisation,
      nation: 'england',
      dutyItem: 'objectives',
      state: { met: 'part', date: '2026-03-30', note: '' },
      evidenceIds: [EVIDENCE_ID],
    }),
    runningOrder: one('runningOrder', ROUND_ID, {
      ...inRound,
      plan: {
        format: 'cafe',
        endTime: '16:30',
        silentSeconds: 180,
        sound: true,
        parts: [{ id: 'part-1', kind: 'silence', questionId: 'listening', seconds: 180 }],
      },
      run: {
        partId: 'part-1',
        partStartedAt: NOW,
        pausedAt: null,
        done: [],
        skipped: [],
        leftOut: [],
        past: [
          {
            kind: 'extend',
            parts: [{ id: 'part-1', kind: 'silence', questionId: 'listening', seconds: 120 }],
            partId: 'part-1',
            partStartedAt: NOW,
            pausedAt: null,
            done: [],
            skipped: [],
            leftOut: [],
          },
        ],
      },
    }),
    summaryDraft: one('summaryDraft', ROUND_ID, {
      ...inOrganisation,
      ...inRound,
      revision: 1,
      version: 2,
      named: true,
      comparedWith: null,
      leftOut: ['actions'],
      edits: [{ part: 'foreword', text: 'We share this to learn.' }],
      standing: { status: 'approved', approved: { body: 'Cabinet', date: '2026-12-01' } },
    }),
    peerSummary: one('peerSummary', 'peer-1', {
      receivedAt: NOW,
      writtenAt: NOW,
      summary: {
        summaryId: 'summary-1',
        roundId: 'their-round',
        revision: 1,
        version: 2,
        status: 'approved',
        approved: { body: 'Board', date: '2026-10-01' },
        from: { name: null, sector: 'nhsTrust', nation: 'wales' },
        roundDate: '2026-09-01',
        questionsVersion: QUESTIONS_VERSION,
        methodVersion: 'gate-1',
        claimed: 4,
        backed: null,
        evidenceChecked: 5,
        questions: [{ meaning: 'listening.1', choice: 'dontKnow', backed: null }],
        parts: [{ part: 'actions', edited: true, text: 'Three actions' }],
      },
      replies: [{ meaning: 'listening.1', kind: 'question', text: 'How do you ask?', at: NOW }],
    }),
    peerReply: one('peerReply', 'peer-reply-1', {
      receivedAt: NOW,
      roundId: ROUND_ID,
      summaryId: `${ROUND_ID}.1.2`,
      from: { name: null, sector: 'nhsTrust', nation: 'wales' },
      replies: [{ meaning: 'listening.1', kind: 'agree', text: '' }],
    }),
    backupLog: one('backupLog', 'backup-1', {
      at: NOW,
      fileName: 'journey.json',
      sha256: null,
      encrypted: true,
      records: 30,
      verified: true,
      counter: 3,
      holdsAnswersOf: [ROUND_ID],
      responses: 1,
      placedAt: NOW,
    }),
    importLog: one('importLog', 'import-1', {
      at: NOW,
      fileName: 'journey.json',
      sha256: null,
      fileKind: 'everything',
      counts: { added: 1, same: 0, changed: 0, left: 0 },
      counter: 3,
      before: [{ kind: 'round', id: ROUND_ID, record: null }],
    }),
    sharingLog: one('sharingLog', 'sharing-1', {
      ...inOrganisation,
      ...inRound,
      revision: 1,
      summaryVersion: 2,
      status: 'published',
      form: 'word',
      date: '2026-12-02',
      to: 'Southwick Council',
    }),
    quarantine: one('quarantine', 'quarantine-1', {
      kind: 'round',
      key: 'broken',
      problems: ['date: invalid_format'],
      at: NOW,
      raw: { id: 'broken' },
    }),
    setting: one('setting', 'backupReminder', { value: { days: 7 } }),
  }
}

/** Every address in the app. Routes live in the fragment, so any static server will do. */
export const patterns = {
  home: '/',
  setUp: '/set-up',
  question: '/round/:roundId/question/:number',
  /** The same question from the check page: it leads back there, and not on. */
  change: '/round/:roundId/question/:number/change',
  check: '/round/:roundId/check',
  /** Of the facilitator: how many have handed in, and what comes next. */
  gather: '/round/:roundId/gather',
  /** Before a new round begins: what became of the last one's actions. */
  since: '/round/:roundId/since',
  pass: '/round/:roundId/pass',
  paper: '/round/:roundId/paper',
  talk: '/round/:roundId/talk',
  talkItem: '/round/:roundId/talk/:number',
  result: '/round/:roundId/result',
  evidence: '/round/:roundId/evidence',
  evidenceItem: '/round/:roundId/evidence/:number',
  /** Of the facilitator: what goes out before the session, and who else gathers. */
  invite: '/round/:roundId/invite',
  pack: '/round/:roundId/pack',
  secondDevice: '/round/:roundId/second-device',
  /** Where the other device reads what the first one hands over: it has no round yet. */
  secondDeviceRead: '/second-device',
  /** In the room: codes one after the other, and the session by the clock. */
  scan: '/round/:roundId/scan',
  runningOrder: '/round/:roundId/running-order',
  /** Of a member: the ways to join, one invitation, and what was handed in. */
  join: '/join',
  invitation: '/join/:invitation',
  handedIn: '/round/:roundId/handed-in',
  ready: '/ready',
  /** The projector's window. It knows no round: it shows what it is told. */
  publicScreen: '/screen',
  /** Good practice, law and words, found by question, step, source or search; opens at a question. */
  library: '/library/:questionId?',
  /** Of an organisation, between its rounds. */
  plan: '/plan/:organisationId',
  action: '/plan/:organisationId/action/:actionId',
  outcomes: '/outcomes/:organisationId',
  duties: '/duties/:organisationId',
  priorities: '/priorities/:organisationId',
  principles: '/principles/:organisationId',
  /** All that an organisation has to show, across its rounds; opens at one freshness. */
  evidenceList: '/evidence/:organisationId/:show?',
  /** Last year's reasons, evidence and actions, for who comes new. */
  briefing: '/briefing/:organisationId',
  progress: '/progress/:organisationId',
  /** Of a closed round: the summary that goes to peers. */
  share: '/round/:roundId/share',
  /** Summaries that others sent. */
  peers: '/peers',
  /** One from the screen of another device; its place before the next pattern counts. */
  scanFile: '/peers/scan',
  /** One of them, and what is said back. */
  peer: '/peers/:peerId',
  /** One way in for every file of the app. */
  open: '/open',
  backup: '/backup',
  /** What this device holds, as a document. */
  holdings: '/holdings',
  settings: '/settings',
  about: '/about',
} as const

/** Stands where a question's id may: the words of the library on a page of their own. */
export const GLOSSARY = 'words'

export const paths = {
  home: () => '/',
  setUp: () => '/set-up',
  question: (roundId: string, number: number) => `/round/${roundId}/question/${number}`,
  change: (roundId: string, number: number) => `/round/${roundId}/question/${number}/change`,
  check: (roundId: string) => `/round/${roundId}/check`,
  gather: (roundId: string) => `/round/${roundId}/gather`,
  since: (roundId: string) => `/round/${roundId}/since`,
  pass: (roundId: string) => `/round/${roundId}/pass`,
  paper: (roundId: string) => `/round/${roundId}/paper`,
  talk: (roundId: string) => `/round/${roundId}/talk`,
  talkItem: (roundId: string, number: number) => `/round/${roundId}/talk/${number}`,
  result: (roundId: string) => `/round/${roundId}/result`,
  evidence: (roundId: string) => `/round/${roundId}/evidence`,
  evidenceItem: (roundId: string, number: number) => `/round/${roundId}/evidence/${number}`,
  invite: (roundId: string) => `/round/${roundId}/invite`,
  pack: (roundId: string) => `/round/${roundId}/pack`,
  secondDevice: (roundId: string) => `/round/${roundId}/second-device`,
  secondDeviceRead: () => '/second-device',
  scan: (roundId: string) => `/round/${roundId}/scan`,
  runningOrder: (roundId: string) => `/round/${roundId}/running-order`,
  join: () => '/join',
  invitation: (invitation: string) => `/join/${invitation}`,
  handedIn: (roundId: string) => `/round/${roundId}/handed-in`,
  ready: () => '/ready',
  publicScreen: () => '/screen',
  library: (questionId?: string) =>
    questionId === undefined ? '/library' : `/library/${questionId}`,
  glossary: () => `/library/${GLOSSARY}`,
  plan: (organisationId: string) => `/plan/${organisationId}`,
  action: (organisationId: string, actionId: string) =>
    `/plan/${organisationId}/action/${actionId}`,
  outcomes: (organisationId: string) => `/outcomes/${organisationId}`,
  duties: (organisationId: string) => `/duties/${organisationId}`,
  priorities: (organisationId: string) => `/priorities/${organisationId}`,
  principles: (organisationId: string) => `/principles/${organisationId}`,
  evidenceList: (organisationId: string, show?: 'soon') =>
    show === undefined ? `/evidence/${organisationId}` : `/evidence/${organisationId}/${show}`,
  briefing: (organisationId: string) => `/briefing/${organisationId}`,
  progress: (organisationId: string) => `/progress/${organisationId}`,
  share: (roundId: string) => `/round/${roundId}/share`,
  peers: () => '/peers',
  scanFile: () => '/peers/scan',
  peer: (peerId: string) => `/peers/${peerId}`,
  open: () => '/open',
  backup: () => '/backup',
  holdings: () => '/holdings',
  settings: () => '/settings',
  about: () => '/about',
}

/** What is made up lives below an address of its own, so that a reload or a second tab never mixes it with real work. */
export const EXAMPLE_BASE = '/example'
export const PRACTICE_BASE = '/practice'

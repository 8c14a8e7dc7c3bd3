import 'i18next'
import type about from '#locales/en/about.json'
import type actions from '#locales/en/actions.json'
import type backup from '#locales/en/backup.json'
import type briefing from '#locales/en/briefing.json'
import type check from '#locales/en/check.json'
import type duties from '#locales/en/duties.json'
import type evidence from '#locales/en/evidence.json'
import type evidenceList from '#locales/en/evidenceList.json'
import type fault from '#locales/en/fault.json'
import type gather from '#locales/en/gather.json'
import type glossary from '#locales/en/glossary.json'
import type handedIn from '#locales/en/handedIn.json'
import type holdings from '#locales/en/holdings.json'
import type home from '#locales/en/home.json'
import type invite from '#locales/en/invite.json'
import type join from '#locales/en/join.json'
import type library from '#locales/en/library.json'
import type nations from '#locales/en/nations.json'
import type open from '#locales/en/open.json'
import type outcomes from '#locales/en/outcomes.json'
import type pack from '#locales/en/pack.json'
import type paper from '#locales/en/paper.json'
import type pass from '#locales/en/pass.json'
import type peers from '#locales/en/peers.json'
import type plan from '#locales/en/plan.json'
import type priorities from '#locales/en/priorities.json'
import type principles from '#locales/en/principles.json'
import type progress from '#locales/en/progress.json'
import type publicScreen from '#locales/en/publicScreen.json'
import type question from '#locales/en/question.json'
import type ready from '#locales/en/ready.json'
import type report from '#locales/en/report.json'
import type result from '#locales/en/result.json'
import type round from '#locales/en/round.json'
import type runningOrder from '#locales/en/runningOrder.json'
import type scan from '#locales/en/scan.json'
import type scanning from '#locales/en/scanning.json'
import type secondDevice from '#locales/en/secondDevice.json'
import type sectors from '#locales/en/sectors.json'
import type session from '#locales/en/session.json'
import type settings from '#locales/en/settings.json'
import type setUp from '#locales/en/setUp.json'
import type share from '#locales/en/share.json'
import type shell from '#locales/en/shell.json'
import type sources from '#locales/en/sources.json'
import type spread from '#locales/en/spread.json'
import type stages from '#locales/en/stages.json'
import type talk from '#locales/en/talk.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: {
      about: typeof about
      actions: typeof actions
      backup: typeof backup
      briefing: typeof briefing
      check: typeof check
      duties: typeof duties
      evidence: typeof evidence
      evidenceList: typeof evidenceList
      fault: typeof fault
      gather: typeof gather
      glossary: typeof glossary
      handedIn: typeof handedIn
      holdings: typeof holdings
      home: typeof home
      invite: typeof invite
      join: typeof join
      library: typeof library
      nations: typeof nations
      open: typeof open
      outcomes: typeof outcomes
      pack: typeof pack
      paper: typeof paper
      pass: typeof pass
      peers: typeof peers
      plan: typeof plan
      priorities: typeof priorities
      principles: typeof principles
      progress: typeof progress
      publicScreen: typeof publicScreen
      question: typeof question
      ready: typeof ready
      report: typeof report
      result: typeof result
      round: typeof round
      runningOrder: typeof runningOrder
      scan: typeof scan
      scanning: typeof scanning
      secondDevice: typeof secondDevice
      sectors: typeof sectors
      session: typeof session
      settings: typeof settings
      setUp: typeof setUp
      share: typeof share
      shell: typeof shell
      sources: typeof sources
      spread: typeof spread
      stages: typeof stages
      talk: typeof talk
    }
  }
}

import 'i18next'
import type about from '#locales/en/about.json'
import type check from '#locales/en/check.json'
import type evidence from '#locales/en/evidence.json'
import type fault from '#locales/en/fault.json'
import type gather from '#locales/en/gather.json'
import type home from '#locales/en/home.json'
import type nations from '#locales/en/nations.json'
import type paper from '#locales/en/paper.json'
import type pass from '#locales/en/pass.json'
import type progress from '#locales/en/progress.json'
import type question from '#locales/en/question.json'
import type result from '#locales/en/result.json'
import type round from '#locales/en/round.json'
import type scan from '#locales/en/scan.json'
import type sectors from '#locales/en/sectors.json'
import type settings from '#locales/en/settings.json'
import type setUp from '#locales/en/setUp.json'
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
      check: typeof check
      evidence: typeof evidence
      fault: typeof fault
      gather: typeof gather
      home: typeof home
      nations: typeof nations
      paper: typeof paper
      pass: typeof pass
      progress: typeof progress
      question: typeof question
      result: typeof result
      round: typeof round
      scan: typeof scan
      sectors: typeof sectors
      settings: typeof settings
      setUp: typeof setUp
      shell: typeof shell
      sources: typeof sources
      spread: typeof spread
      stages: typeof stages
      talk: typeof talk
    }
  }
}

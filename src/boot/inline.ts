import { languages } from '#locales/languages.ts'
import { bootPage } from './boot.ts'

bootPage(languages)

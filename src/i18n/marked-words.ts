// Words with parts marked up. Apart from words.ts, because the parser behind it is large and few
// screens need it.
export { Trans } from 'react-i18next'

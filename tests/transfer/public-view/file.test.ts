import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  PUBLIC_VIEW_FILE_MAX,
  readPublicViewFile,
  writePublicViewFile,
} from '#src/transfer/public-view/file.ts'
import { SPREAD_VIEW, VIEWS } from '#tests/support/public-views.ts'

const written = writePublicViewFile(SPREAD_VIEW, '1.0.0')

describe('a file for the public screen', () => {
  it.each(VIEWS)('with a $kind is read as it was written', (view) => {
    const text = writePublicViewFile(view, '1.0.0')
    expect(text.length).toBeLessThan(PUBLIC_VIEW_FILE_MAX / 10)
    expect(readPublicViewFile(text)).toEqual({ ok: true, view })
  })

  it('does not tell when it was made', () => {
    expect(Object.keys(JSON.parse(written) as object).toSorted()).toEqual([
      'appVersion',
      'content',
      'format',
      'kind',
      'sha256',
      'version',
    ])
  })

  it.each([
    ['', 'foreign'],
    ['{"format":"other"}', 'foreign'],
    [written.replace('"publicView"', '"handIn"'), 'otherFile'],
    [written.replace('"version":1', '"version":2'), 'newer'],
    [written.replace('"1":3', '"1":2'), 'damaged'],
    [written.replace(/"sha256":"\w+"/, '"sha256":null'), 'damaged'],
  ])('that is not one is named: %#', (text, kind) => {
    expect(readPublicViewFile(text)).toEqual({ ok: false, kind })
  })

  it('that was changed anywhere in its content is refused', () => {
    const start = written.indexOf('"content"')
    fc.assert(
      fc.property(fc.integer({ min: start, max: written.length - 2 }), (at) => {
        const changed = written.slice(0, at) + written.slice(at + 1)
        expect(readPublicViewFile(changed).ok).toBe(false)
      }),
    )
  })
})

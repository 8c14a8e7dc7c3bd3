import type { Feature } from 'write-excel-file/universal'

// ECMA-376, part 1: 18.3.1.65 (pageSetUpPr), 18.3.1.63 (pageSetup) and 18.2.5 (definedName).

/** On paper: as wide as one page, as many pages as it takes, and the head on each of them. */
export function asPages(sheets: readonly string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml.replace(
              /<worksheet[^>]*>/,
              (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
            ),
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              () => `<definedNames>${sheets.map(headOf).join('')}</definedNames>`,
            ),
        },
      },
    },
  }
}

function headOf(sheet: string, place: number): string {
  const name = sheet
    .replaceAll("'", "''")
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${name}'!$1:$1</definedName>`
}

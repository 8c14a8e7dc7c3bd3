/** The kind that browsers and servers call a .docx file. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The pictures of a report as PNG, by their names. One that is missing is told in words. */
export type Photographs = ReadonlyMap<string, Uint8Array>

/** As far as it is used here: it brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: 'text/xml' })
    readonly window: { readonly document: Document }
  }
}

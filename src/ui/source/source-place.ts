type TipsPlace = { readonly document: 'community-tips' | 'partnership-tips' } & (
  | { readonly tips: string }
  | { readonly part: 'introduction' }
)

type ForumPlace = { readonly document: 'health-forum' } & (
  | { readonly recommendations: string }
  | { readonly appendix: number }
  | { readonly part: 'juneTalk' }
  | { readonly meeting: 'october' | 'november' | 'december' }
  | {
      readonly meeting: 'june'
      readonly group: string
      readonly points?: string | undefined
    }
)

/** Where in a document something stands. Several places are one text: "6-8, 10". */
export type SourcePlace =
  | { readonly document: 'briefing'; readonly paragraphs: string }
  | { readonly document: 'equality-scheme'; readonly sections: string }
  | TipsPlace
  | ForumPlace
  | {
      readonly document: 'today'
      readonly law: 'equality-2006' | 'equality-2010' | 'northern-ireland-1998'
      readonly sections: string
    }

/** activity: something done; result: something changed; trend: results over three or more years. */
export type EvidenceKind = 'activity' | 'result' | 'trend'

/**
 * The state of the evidence of one question: nobody has looked yet, somebody looked and found
 * none, or the best fresh item that is listed (design §11.26).
 */
export type EvidenceState = 'notChecked' | 'none' | EvidenceKind

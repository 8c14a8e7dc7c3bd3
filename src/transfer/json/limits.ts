// How much a file may hold. All is asked before the file is read as JSON.

/**
 * In bytes, asked of the file before any of it is read. A body with fifty rounds of forty long
 * replies has about 20 MB; five times that is still read on a tablet, where a page has about a
 * gigabyte and a file takes six to eight times its size while it is read.
 */
export const FILE_MAX_BYTES = 100_000_000

/** A hundred times the replies of fifty large rounds. */
export const RECORDS_MAX = 200_000

/** As many as a file of the greatest size has, at twenty bytes each. */
export const VALUES_MAX = 5_000_000

/** Five times as deep as any record of the app goes. */
export const DEPTH_MAX = 64

/** No device writes a million million times; far more would leave its counter nowhere to go. */
export const COUNTER_MAX = 1_000_000_000_000

/**
 * In bytes, of what came as a code and is unpacked: the text of a summary with every reason and
 * action in full is a tenth of it, and what a code can hold could unpack to a hundred million.
 */
export const CARRIED_MAX_BYTES = 2_000_000

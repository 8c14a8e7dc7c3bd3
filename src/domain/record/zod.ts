import * as z from 'zod/mini'

// Zod tries `new Function` to find out whether it may compile, and the content security policy reports it.
z.config({ jitless: true })

export { z }

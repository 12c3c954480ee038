/** Schemas may not be made into code in this browser: the page's policy allows none. Before any schema is made. */
import { z } from 'zod'

z.config({ jitless: true })

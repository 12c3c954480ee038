/** Sends what Vite built: files whose names change with their content, so that a browser may keep them. */
import type { RequestHandler } from 'express'
import staticGzip from 'express-static-gzip'

/**
 * The files of a built folder, packed as the browser takes them (`setup/packed.mjs` wrote the packed forms; where none lies
 * there, the plain file is sent). What is not there is left to the next handler. `days`: how long a browser keeps them.
 */
export const builtFiles = (folder: string, days: number): RequestHandler =>
  staticGzip(folder, {
    enableBrotli: true,
    // Smallest first, whatever order the browser writes them in.
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: {
      immutable: true,
      maxAge: `${days}d`,
      // Answers are kept by nobody (`no-store`); a file that was found is no answer.
      setHeaders: (response) => response.removeHeader('cache-control'),
    },
  })

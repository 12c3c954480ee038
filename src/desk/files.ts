/** The built pages of the desk: one HTML file for every address of its own, and assets whose names change with their content. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Response, type Router } from 'express'
import { builtFiles } from '../http/built-files.ts'
import { nonceMark, nonceOf } from './headers.ts'

const notBuilt = `<!doctype html>
<html lang="mn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ширээ · Desk</title></head>
<body><h1>Зөвлөхийн ширээ</h1><p>Ширээний хуудас бүтээгдээгүй байна.</p>
<h2 lang="en">The desk</h2><p lang="en">Its pages are not built: npm run build.</p></body></html>`

const fileEnding = /\.(js|mjs|css|map|json|html|png|jpg|svg|ico|woff2?|txt|webmanifest)$/

export function deskFiles(folder: string): Router {
  const router = express.Router()
  const index = join(folder, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : notBuilt
  router.use('/desk/assets', builtFiles(join(folder, 'assets'), 365))
  // A worker must lie above what it watches, and may not be kept.
  router.use('/desk', express.static(join(folder, 'root'), { index: false, cacheControl: false }))
  const page = (response: Response): void => {
    response.type('html').send(html.replaceAll(nonceMark, nonceOf(response)))
  }
  // The address of a case has a dot in it; that of a file ends as files do.
  router.get(/^\/desk(?:\/(?!api\/|assets\/)[\w/.-]*)?$/, (request, response, next) =>
    fileEnding.test(request.path) ? next() : page(response),
  )
  return router
}

/** Until the desk is built: a page that says so, so that nobody waits for a counsellor who cannot sign in. */
import type { Request, Response } from 'express'

const page = `<!doctype html>
<html lang="mn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>Ширээ · Desk</title></head>
<body><h1>Зөвлөхийн ширээ</h1><p>Энэ хэсэг хараахан бэлэн болоогүй байна.</p>
<h2 lang="en">The counsellors' desk</h2><p lang="en">This part is not built yet. Until it is, nobody can answer from here.</p></body></html>`

export function deskPlaceholder(_: Request, response: Response): void {
  response.set({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  response.type('html').send(page)
}

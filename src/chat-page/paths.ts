/**
 * Where the chat page and its server meet. Imported by both, so it knows neither the browser nor Node.
 *
 * The two marks and the meta tag are places in the built `index.html` which the server fills when it serves it:
 * numbers to call belong to `directory/`, never to the page's code.
 */

export const chatPaths = {
  page: '/chat/',
  session: '/chat/api/session',
  messages: '/chat/api/messages',
  events: '/chat/api/events',
  leave: '/chat/api/leave',
  /** `<name>.png` below it: pictures of ours, the same for everybody. */
  pictures: '/chat/pictures/',
} as const

/** Where «Гарах» leads unless `<meta name="leave-url">` says otherwise: a recipe, `jor.html` with `jor.css` beside it. */
export const defaultLeaveUrl = '/jor'
/** The built files behind `defaultLeaveUrl`; the style is asked for at `/jor.css`. */
export const leavePageFiles = { page: 'jor.html', style: 'jor.css' } as const

/** A page for the web server to keep and to show while we are away. */
export const awayPath = '/away'

/** The words the page was built with, by language, for the server: it tells the page only what is different by now. */
export const builtWords = 'words.json'

/**
 * Stands twice in `index.html`: inside `<template id="offline-help">`, and inside what is seen when the page could not open.
 * Replace every one by plain HTML; elements with a `lang` are shown only in that language. Left alone, nothing is shown.
 */
export const offlineHelpMark = '<!--offline-help-->'

/** Longest text of one message in UTF-16 units; the page sends anything longer as several. */
export const longestText = 2000
/** What a campaign code (`?c=`) may look like; anything else is dropped. */
export const campaignCode = /^[A-Za-z0-9_-]{1,64}$/
/** The server sends at least a comment this often; the page gives a stream up after `silenceMs` without a byte. */
export const heartbeatMs = 15_000
export const silenceMs = 40_000

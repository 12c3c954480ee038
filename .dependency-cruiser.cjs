/**
 * Who may import whom. Each rule has its reason, which is shown when it fires.
 * `words` are the files every station may know: message, conversation, world, problems.
 */
const words = '^src/(message|conversation|world|problems)\\.ts$'
const botbuilder = '^node_modules/(botbuilder|botframework)'
/** What of the desk runs in the browser. */
const views = '^src/desk/(ui/|pages/[^/]+/view(/|\\.tsx$))'
/** Values without zod, node or store. */
const runsInTheBrowserToo = [
  '^src/desk/(can|audit-acts)\\.ts$',
  '^src/desk/people/roles\\.ts$',
  '^src/desk/pages/cases/send-state\\.ts$',
  '^src/dialog/(hear|telling)\\.ts$',
  '^src/counselling/outcomes\\.ts$',
  '^src/screening/(screen|explain|finding|told)\\.ts$',
  '^src/screening/signals/(rule|rules/all)\\.ts$',
]
/** Until a station of the desk that two pages' servers need has a place of its own. */
const serverOfPage = '^src/desk/pages/shift/server\\.ts$'
/** The one view that runs the engine. */
const phone = '^src/desk/pages/dialogs/view/phone/'
/** What a page asks of the server another may ask too. */
const contractOfPage = '^src/desk/pages/[^/]+/[^/]*contract\\.ts$'
const server = ['^node:', '^(fs|path|crypto|http|net|os|url|child_process|module)$']
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [words, from, ...allowed] },
})

// dependency-cruiser 17 asks swc for TypeScript without JSX, and then cannot read a view.
const swc = require('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle of imports has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only(
      'words-stand-alone',
      '^src/(message|conversation|world|problems)\\.ts$',
      [],
      'The words of the line are read first and know nothing of ours.',
    ),
    only(
      'pure-dialog',
      '^src/dialog/',
      ['^src/locale/', '^src/directory/', '^src/screening/instruments/'],
      'The engine runs in the browser too: it takes values, it fetches nothing. It knows instruments (decision 6).',
    ),
    only(
      'pure-screening',
      '^src/screening/',
      [],
      'Screening runs in the browser too: it takes values, it fetches nothing.',
    ),
    only('pure-locale', '^src/locale/', [], 'Words are looked up, nothing else.'),
    only(
      'pure-directory',
      '^src/directory/',
      [],
      'Numbers are chosen by pure rules, so that they can be tested.',
    ),
    only(
      'pure-reports',
      '^src/reports/',
      ['^src/counselling/outcomes\\.ts$'],
      'What is told outside is computed from counts alone: no store, no clock, no conversation.',
    ),
    {
      name: 'engines-run-anywhere',
      severity: 'error',
      comment:
        'dialog, screening, locale and directory run in the browser: no node modules, no store, no clock, no log.',
      from: { path: '^src/(dialog|screening|locale|directory)/' },
      to: {
        path: [
          ...server,
          '^src/(log|config|metrics|store|http|inbox|outbox|channels)',
          '^node_modules/(@redis|express|pino|undici|prom-client)',
        ],
      },
    },
    only(
      'studio-knows-scripts',
      '^src/studio/',
      [
        '^src/(dialog|locale|directory|screening)/',
        '^src/store/(records|shelf|seal|contract)\\.ts$',
        '^src/log\\.ts$',
        '^src/turn/',
        '^src/channels/[^/]+/limits\\.ts$',
      ],
      'Drafts and versions are of what is said: no page of the desk is known here, and turns and limits only where they are tried on a phone.',
    ),
    {
      name: 'pure-studio',
      severity: 'error',
      comment:
        'What changes and what is read is computed from values; only the files that keep know the store.',
      from: {
        path: '^src/studio/',
        pathNot:
          '^src/studio/(shelves|publish|live|drafts|proposals|schedule|replaying|replay-thread|judging|judge-thread)\\.ts$',
      },
      to: {
        path: [
          ...server,
          '^src/(store|log|config)',
          '^src/studio/(shelves|publish|live|drafts|proposals|schedule|judging)\\.ts$',
        ],
      },
    },
    {
      name: 'pure-ladder-and-rota',
      severity: 'error',
      comment:
        'Whom to call and who is on shift is computed from values, in a turn and in a browser: no store, no clock, no log.',
      from: { path: '^src/counselling/(ladder\\.ts|rota/)', pathNot: '^src/counselling/rota/feed\\.ts' },
      to: {
        path: [
          ...server,
          '^src/(?!counselling/(ladder\\.ts|rota/)|conversation\\.ts)',
          '^node_modules/(@redis|express|pino|undici|prom-client|nodemailer|web-push)',
        ],
      },
    },
    {
      name: 'channels-are-pure',
      severity: 'error',
      comment: 'A channel only knows how its platform speaks: no connection, no store, no dialog.',
      from: { path: '^src/channels/', pathNot: '^src/channels/botframework/' },
      to: {
        path: [
          '^src/(store|inbox|outbox|turn|dialog|http|desk|bot|log|config)',
          '^node_modules/(undici|@redis|express)',
          '^(node:)?(http|https|net|fs)$',
        ],
      },
    },
    {
      name: 'no-channel-knows-another',
      severity: 'error',
      comment: 'Two channels that share code share it in src/channels, not in each other.',
      from: { path: '^src/channels/([^/]+)/' },
      to: { path: '^src/channels/([^/]+)/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'store-knows-no-rule',
      severity: 'error',
      comment: 'The store keeps; it does not decide.',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: ['^src/store/', words] },
    },
    {
      name: 'stores-apart',
      severity: 'error',
      comment: 'One contract, two stores that do not know each other.',
      from: { path: '^src/store/(memory|redis)/' },
      to: { path: '^src/store/(memory|redis)/', pathNot: '^src/store/$1/' },
    },
    {
      name: 'turn-knows-no-channel',
      severity: 'error',
      comment: 'A turn gets limits as values; what it decides is the same on every channel.',
      from: { path: '^src/turn/' },
      to: { path: '^src/(channels|outbox|http|desk|bot|chat-page)/' },
    },
    {
      name: 'decide-is-pure',
      severity: 'error',
      comment: 'Same conversation, event and world, same decision: nothing to fetch, no clock, no log.',
      from: { path: '^src/turn/(decide|effect|said)' },
      to: { path: ['^src/(store|log|config|metrics|house)', ...server] },
    },
    {
      name: 'only-the-house-chooses-a-store',
      severity: 'error',
      comment: 'Everything else takes the contract.',
      from: { path: '^src/', pathNot: ['^src/open-house\\.ts$', '^src/store/', '^src/cli/'] },
      to: { path: '^src/store/(memory|redis)/' },
    },
    {
      name: 'botbuilder-behind-its-seam',
      severity: 'error',
      comment: 'Archived upstream since 2025-12-31: it stays where it can be removed.',
      from: { path: '^src/', pathNot: '^src/(bot|channels/botframework)/' },
      to: { path: botbuilder },
    },
    {
      name: 'express-at-the-edge',
      severity: 'error',
      comment: 'Only what answers a browser knows Express.',
      from: { path: '^src/', pathNot: '^src/(http|chat-page|desk|bot)/' },
      to: { path: '^node_modules/(@types/)?express' },
    },
    {
      name: 'pages-apart',
      severity: 'error',
      comment:
        'A page of the desk never imports another page; what two of them need stands in src/desk or src/desk/ui.',
      from: { path: '^src/desk/pages/([^/]+)/.+' },
      to: {
        path: '^src/desk/pages/([^/]+)/.+',
        pathNot: ['^src/desk/pages/$1/', contractOfPage, serverOfPage],
      },
    },
    {
      name: 'ui-knows-no-page',
      severity: 'error',
      comment: 'Only the list of pages knows them; and everybody must know who is signed in.',
      from: { path: '^src/desk/ui/', pathNot: '^src/desk/ui/pages\\.ts$' },
      to: { path: '^src/desk/pages/', pathNot: '^src/desk/pages/sign-in/contract\\.ts$' },
    },
    {
      name: 'server-stays-on-the-server',
      severity: 'error',
      comment:
        'A view has its routes from contract.ts, which the build reduces to addresses. Of the files with types only, the build refuses zod.',
      from: { path: views, pathNot: phone },
      to: {
        path: ['^src/', '^node_modules/(zod|express|pino|luxon)', ...server],
        pathNot: [
          views,
          contractOfPage,
          '^src/desk/(contract|problem|notices)\\.ts$',
          ...runsInTheBrowserToo,
        ],
      },
    },
    {
      name: 'phone-runs-the-engine',
      severity: 'error',
      comment: 'The phone beside the editor runs what is pure, and nothing that keeps, sends or logs.',
      from: { path: phone },
      to: {
        path: ['^src/', '^node_modules/(express|pino|luxon|@redis|undici)', ...server],
        pathNot: [
          views,
          '^src/desk/pages/(dialogs|promises)/contract\\.ts$',
          '^src/dialog/load\\.ts$',
          '^src/studio/(phone|files)\\.ts$',
          '^src/message\\.ts$',
        ],
      },
    },
    {
      name: 'only-the-phone-view-runs-it',
      severity: 'error',
      comment: 'It is a large part, and is loaded by whoever opens it.',
      from: { path: '^src/', pathNot: phone },
      to: { path: [phone, '^src/studio/phone\\.ts$'], dynamic: false },
    },
    {
      name: 'server-knows-no-view',
      severity: 'error',
      comment: 'What runs on the server is never written for a browser.',
      from: { path: '^src/', pathNot: views },
      to: { path: views },
    },
    {
      name: 'nothing-from-test',
      severity: 'error',
      comment: 'Tests know the source; the source does not know tests.',
      from: { path: '^src/' },
      to: { path: '^(test|bench|prove)/' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      comment: 'A folder is a station or a noun of the helpline, never a kind of code.',
      from: {},
      to: {
        path: [
          '^src/.*/(util|utils|helper|helpers|service|services|common|misc)/',
          '^src/(util|utils|helper|helpers|service|services|common|misc)[/.]',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    exclude: { path: '^src/chat-page/page/' },
  },
}

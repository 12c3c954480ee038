// What the seam costs against `decide`: node test/bot/cost.mjs, after a build. The figures are in
// docs/decisions/0003-botbuilder-off-the-hot-path.md.
const started = performance.now()
const before = process.memoryUsage().rss
const { openSeam } = await import('../../dist/src/bot/run-turn.js')
const loadedMs = performance.now() - started
const loadedMb = (process.memoryUsage().rss - before) / 2 ** 20
await import('../../dist/src/bot/open.js')
const channelMs = performance.now() - started
const channelMb = (process.memoryUsage().rss - before) / 2 ** 20

const { compileHouse } = await import('../../dist/src/dialog/load.js')
const { readHouseFiles } = await import('../../dist/src/house-files.js')
const { decide } = await import('../../dist/src/turn/decide.js')

const house = compileHouse(
  readHouseFiles({
    dialogsDir: 'dialogs',
    localesDir: 'locales',
    directoryDir: 'directory',
    picturesDir: 'pictures',
  }),
)
const setting = {
  ...house,
  limits: { text: 2000, choices: 10, choiceLabel: 20, choiceValueBytes: 64 },
  idleEraseMs: 24 * 3_600_000,
  demo: true,
}
const world = { now: Date.UTC(2026, 10, 22) }
const press = (step, option) => ({ type: 'message', text: '', value: { dialog: 'welcome', step, option } })
const walk = [
  { type: 'event', name: 'start' },
  press('language', 'en'),
  press('safe', 'yes'),
  { type: 'message', text: 'what can you do' },
  press('info', 'numbers'),
  { type: 'message', text: 'menu' },
]

/** Every turn of the walk, asked as the line would ask it. */
const asked = []
let conversation
for (const [order, activity] of walk.entries()) {
  const event = { conversation: 'c', channel: 'botframework', address: 'a', order, at: world.now, activity }
  asked.push([conversation, event, setting, world])
  conversation = decide(conversation, event, setting, world).conversation
}

async function microseconds(turn, rounds) {
  for (let i = 0; i < rounds / 5; i++) for (const each of asked) await turn(...each)
  const times = []
  for (let i = 0; i < rounds; i++) {
    const from = performance.now()
    for (const each of asked) await turn(...each)
    times.push(((performance.now() - from) * 1000) / asked.length)
  }
  times.sort((a, b) => a - b)
  const at = (share) => Math.round(times[Math.floor(times.length * share)] * 10) / 10
  return { median: at(0.5), p99: at(0.99) }
}

const figures = {
  node: process.version,
  'seam loaded, ms / MB': [Math.round(loadedMs), Math.round(loadedMb)],
  'with the channel, ms / MB': [Math.round(channelMs), Math.round(channelMb)],
  'decide, µs a turn': await microseconds(async (...each) => decide(...each), 3000),
  'seam, µs a turn': await microseconds(openSeam(decide), 3000),
}
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)

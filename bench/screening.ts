/**
 * How fast the screening is: load, a message of 500 characters, one of 20,000, ten thousand lines.
 * `node dist/bench/screening.js` after a build. Times are CPU time of this process, which a busy machine inflates less.
 */
const used = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const heapBefore = process.memoryUsage().heapUsed
const loadStart = used()
const wallStart = performance.now()
// As the app has it, with the word lists as a table.
const built = new URL('../app/screen.js', import.meta.url).href
const { screen }: typeof import('../src/screening/screen.ts') = await import(built)
screen('сайн уу')
const load = used() - loadStart
const loadWall = performance.now() - wallStart
globalThis.gc?.()
const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6

const sentences = [
  'nuhur mini sogtuu irj bn aigaad bn. ',
  'Намайг гэрээс гаргахгүй байна, утас авчихсан. ',
  'маргааш цаг байна уу, хаяг хаана вэ? ',
  'he said he will kill me if i leave. ',
  'паспортыг минь хураагаад цалин өгөхгүй ажиллуулж байна ',
]
const text = (length: number): string =>
  sentences
    .join('')
    .repeat(Math.ceil(length / 200))
    .slice(0, length)

function median(runs: number, work: () => void): number {
  for (let warm = 0; warm < Math.min(runs, 100); warm++) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

const short = text(500)
const long = text(20_000)
const endless = 'намайг зодсон '.repeat(1_430).slice(0, 20_000)
const lines = Array.from({ length: 10_000 }, (_, at) => sentences[at % sentences.length] ?? '')

console.log(
  `load and first message    ${load.toFixed(0)} ms of CPU, ${loadWall.toFixed(0)} ms, heap +${heap.toFixed(1)} MB`,
)
console.log(`500 characters, median    ${median(500, () => void screen(short)).toFixed(3)} ms`)
console.log(`20,000 characters, median ${median(20, () => void screen(long)).toFixed(1)} ms`)
console.log(`20,000 without a stop     ${median(20, () => void screen(endless)).toFixed(1)} ms`)
const start = used()
for (const line of lines) screen(line)
console.log(`10,000 lines              ${((used() - start) / 1000).toFixed(2)} s of CPU`)

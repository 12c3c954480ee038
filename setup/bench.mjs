// npm run bench: what is measured and how is told in bench/README.md.
import { launch } from './launch.mjs'
import { needs } from './needs.mjs'
import { ready } from './ready.mjs'

/** Beside the comparison itself: programs of their own, by the first word after `npm run bench --`. */
const others = ['check', 'paging', 'desk', 'counts', 'growth', 'burst', 'profile', 'studio', 'pages']
const help = `npm run bench [-- <command> [options]]

Measures, on this machine alone, and ends by itself. bench/README.md tells what each figure means.

(none)    Itgel beside its peers: about 20 minutes; writes bench/results.md
          --quick (3 minutes)  --rounds=3  --seconds=6  --only=itgel,floor,…
growth    many conversations, long dialogs, long messages, a restart; writes bench/growth.md
          --stored=1000,100000,1000000  --steps=10,100,1000  --characters=100,1000,4000,20000  --seconds=5
          --only=stored,steps,characters
burst     ten times as many from one second to the next; writes bench/burst.md
          --usual=50  --times=10  --seconds=60
desk      words on their way to the desk and back, and a long list of cases; writes bench/desk.md
          --live=50  --per-second=200  --seconds=30  --closed=100000
paging    ten thousand critical cases while things break; writes bench/paging.md
          --cases=10000  --minutes=60  --seed=…  --at-once=60  --fault-every=6000
profile   where the time of a turn goes
          --seconds=8  --top=40  --of=itgel  --keep=file.cpuprofile
check     how long it takes to check the dialogs
studio    how quick the studio is with many dialogs, in a browser; writes bench/studio.md
          --dialogs=100  --steps=50  --times=7
pages     what a phone on a slow line loads before a page can be used; writes bench/pages.md
          --times=5
counts    whether reports give away a hidden number: [years] [first]

Nothing else should run meanwhile.
`

const wanted = process.argv.slice(2)
if (wanted.includes('--help') || wanted.includes('-h')) {
  process.stdout.write(help)
  process.exit(0)
}
ready()
const [first, ...rest] = wanted
const other = others.find((name) => name === first)
if (other !== 'check' && other !== 'counts')
  needs(['redis-server', ...(other === 'studio' || other === 'pages' ? ['chromium'] : [])])
launch(`bench/${other ?? 'run'}.js`, other ? rest : wanted)

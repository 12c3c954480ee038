// npm run -s itgel -- <command>: the same set-up first, quietly; standard output is the command's own.
import { launch } from './launch.mjs'
import { ready } from './ready.mjs'

ready()
launch('app/itgel.js', process.argv.slice(2))

// npm start: everything a fresh clone needs, then the server.
import { launch } from './launch.mjs'
import { ready } from './ready.mjs'

ready()
launch('app/main.js')

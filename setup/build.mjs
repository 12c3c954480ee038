import { build, install, readAhead } from './ready.mjs'

install()
build()
readAhead()

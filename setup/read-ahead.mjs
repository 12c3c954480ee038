/** Reads the files of the house that the program comes with, and writes down what was read for the starts to come. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHouseFiles } from '../dist/src/house-files.js'
import { readAhead } from '../dist/src/house-read-ahead.js'
import { root } from './ready.mjs'

const [dialogsDir, localesDir, directoryDir, picturesDir] = [
  'dialogs',
  'locales',
  'directory',
  'pictures',
].map((folder) => join(root, folder))
const files = readHouseFiles({ dialogsDir, localesDir, directoryDir, picturesDir })
writeFileSync(join(root, 'dist', 'read-ahead.json'), readAhead(files))

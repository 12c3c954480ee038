/**
 * Builds the chat page into `dist/chat-page`: one HTML file, one script, one style, all served under `/chat/`.
 * Nothing inline, because the page's content security policy allows nothing inline.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { packed } from './setup/packed.mjs'
import { builtWords, leavePageFiles } from './src/chat-page/paths.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const pageFolder = here('./src/chat-page/page/')

export default defineConfig({
  root: pageFolder,
  base: '/chat/',
  publicDir: false,
  plugins: [copyLeavePage(), packed()],
  build: {
    outDir: here('./dist/chat-page'),
    emptyOutDir: true,
    target: ['es2017', 'chrome61', 'firefox60', 'safari11'],
    cssTarget: ['chrome61', 'firefox60', 'safari11'],
    modulePreload: false,
    assetsInlineLimit: 0,
    sourcemap: false,
  },
})

/** The page she leaves to is copied as it stands: no address in it may point back to the chat. */
function copyLeavePage(): Plugin {
  return {
    name: 'copy-leave-page',
    generateBundle() {
      const words = Object.fromEntries(
        ['mn', 'en'].map((language) => [
          language,
          JSON.parse(readFileSync(here(`./locales/${language}/page.json`), 'utf8')) as unknown,
        ]),
      )
      this.emitFile({ type: 'asset', fileName: builtWords, source: JSON.stringify(words) })
      for (const fileName of Object.values(leavePageFiles)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(pageFolder + fileName) })
      }
    },
  }
}

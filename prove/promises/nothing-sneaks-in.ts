import { readYaml } from '../../src/dialog/yaml.ts'
import { counted, type Promised } from '../promise.ts'
import { regexesHold } from '../regexes/blow-up.ts'
import { type Bill, billText } from '../supply/bill.ts'
import { bombs } from '../supply/bombs.ts'
import { judgeSupply } from '../supply/lockfile.ts'
import { findSecrets } from '../supply/secrets.ts'

export const nothingSneaksIn: Promised = {
  id: 'P28',
  name: 'nothing-sneaks-in',
  says: 'Nobody changes what Itgel says or runs alone and unseen: not a script with a trap in it, not a package, not a key left lying.',
  figure:
    'every YAML bomb refused within 400 ms of computing and 50 MB; 0 packages with install scripts, without SHA-512, of inexact version or unknown licence; an SBOM by one command; 0 secrets in the tree; 0 regular expressions that take longer and longer',
  how: `Scripts with aliases that multiply, deep nesting, forbidden keys, tags and double keys are read as the studio reads them. The lockfile and package.json are judged package by package. The bill of
materials is made (\`npm run prove -- --sbom\`) and must name every package that runs. Every file of the tree is looked through for the shapes of keys and tokens. Every regular
expression of the source is read from it and tried on long texts made of its own signs: twice the text may take it about twice as long. The suites hold that a weighty change needs a second
person, and that no change cuts a way to help.`,
  suites: [
    'test/dialog/yaml.test.ts',
    'test/studio/publishing.test.ts',
    'test/studio/routes.test.ts',
    'test/dialog/broken-scripts.test.ts',
  ],
  not: 'Known vulnerabilities of packages (npm audit): it needs a registry that tells them; run it where there is one. Signatures of packages, for the same reason.',
  async prove(about) {
    const wrong: string[] = []
    let slowest = 0
    for (const [what, text] of bombs) {
      const memory = process.memoryUsage().heapUsed
      const cpu = process.cpuUsage()
      const { source, problems } = readYaml('bomb.yaml', text)
      const used = process.cpuUsage(cpu)
      // Of this process alone: a busy machine makes nothing slower that counts here.
      const ms = (used.user + used.system) / 1000
      slowest = Math.max(slowest, ms)
      if (source !== undefined || problems.length === 0) wrong.push(`taken: ${what}`)
      if (ms > 400) wrong.push(`${what}: ${Math.round(ms)} ms`)
      if (process.memoryUsage().heapUsed - memory > 50 * 1024 * 1024) wrong.push(`${what}: more than 50 MB`)
    }
    if (Object.hasOwn(Object.prototype, 'admin')) wrong.push('a script changed all objects')
    const supply = judgeSupply()
    const secrets = findSecrets()
    const bill = JSON.parse(billText()) as Bill
    if (bill.bomFormat !== 'CycloneDX' || bill.components.length < 50)
      wrong.push('the bill of materials is none')
    const bare = bill.components.filter(({ licenses }) => !licenses || licenses.length === 0)
    if (bare.length > 0) wrong.push(`${bare.length} packages of the bill without a licence: ${bare[0]?.name}`)
    const regexes = await regexesHold(about)
    return {
      figures: `${bombs.length} bombs refused, the slowest in ${slowest.toFixed(0)} ms of computing; ${counted(supply.packages)} packages under ${supply.licences.size} licences: ${supply.wrong.length} wrong; bill of ${bill.components.length} components; ${counted(secrets.files)} files: ${secrets.found.length} secrets; ${regexes.figures}`,
      wrong: [...wrong, ...supply.wrong, ...secrets.found, ...regexes.wrong],
    }
  },
}

/**
 * A backup on disk: one line that tells how it was sealed, then AES-256-GCM over the packed contents. The line is bound to the rest,
 * so neither can be changed unnoticed. With a passphrase the key is drawn from it by scrypt (RFC 7914); without one it comes from the
 * first of SEAL_KEYS, and then the file is worth as much as that key is kept apart from it.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { MasterKey } from '../../store/seal.ts'

export type Lock = { passphrase: string } | { sealKeys: readonly MasterKey[] }
/** Why it does not open. */
export type Shut = 'no backup' | 'a passphrase is needed' | 'no such key' | 'wrong or damaged'

const mark = 'itgel-backup-1'
/** 128 MiB and about half a second: what guessing costs each time. OWASP's first choice for scrypt. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

export async function lockContents(contents: unknown, lock: Lock): Promise<Buffer> {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const by = 'passphrase' in lock ? 'passphrase' : `key:${first(lock.sealKeys).id}`
  const header = Buffer.from(`${mark} ${by} ${salt.toString('base64url')} ${iv.toString('base64url')}\n`)
  const key =
    'passphrase' in lock ? await fromPassphrase(lock.passphrase, salt) : fromKey(first(lock.sealKeys), salt)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(header)
  const packed = gzipSync(Buffer.from(JSON.stringify(contents)))
  return Buffer.concat([header, cipher.update(packed), cipher.final(), cipher.getAuthTag()])
}

/** What a backup needs to be opened. */
export const isUnderPassphrase = (file: Buffer): boolean => readHeader(file)?.by === 'passphrase'

export async function openContents(
  file: Buffer,
  lock: Lock,
): Promise<{ contents: unknown } | { shut: Shut }> {
  const read = readHeader(file)
  if (!read) return { shut: 'no backup' }
  const { by, salt, iv, header } = read
  let key: Buffer
  if (by === 'passphrase') {
    if (!('passphrase' in lock)) return { shut: 'a passphrase is needed' }
    key = await fromPassphrase(lock.passphrase, salt)
  } else {
    const master = 'sealKeys' in lock ? lock.sealKeys.find(({ id }) => `key:${id}` === by) : undefined
    if (!master) return { shut: 'no such key' }
    key = fromKey(master, salt)
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
    decipher.setAAD(header)
    decipher.setAuthTag(file.subarray(file.length - 16))
    const packed = Buffer.concat([
      decipher.update(file.subarray(header.length, file.length - 16)),
      decipher.final(),
    ])
    return { contents: JSON.parse(gunzipSync(packed).toString('utf8')) }
  } catch {
    return { shut: 'wrong or damaged' }
  }
}

function readHeader(file: Buffer): { by: string; salt: Buffer; iv: Buffer; header: Buffer } | undefined {
  const end = file.subarray(0, 200).indexOf('\n')
  const [name, by, salt, iv, ...more] = file.subarray(0, Math.max(end, 0)).toString('latin1').split(' ')
  if (name !== mark || !by || !salt || !iv || more.length > 0 || file.length < end + 17) return undefined
  return {
    by,
    salt: Buffer.from(salt, 'base64url'),
    iv: Buffer.from(iv, 'base64url'),
    header: file.subarray(0, end + 1),
  }
}

function first(keys: readonly MasterKey[]): MasterKey {
  const [key] = keys
  if (!key) throw new Error('at least one sealing key is needed')
  return key
}

const fromKey = ({ key }: MasterKey, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'itgel backup', 32))

const fromPassphrase = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

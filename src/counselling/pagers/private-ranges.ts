/**
 * Addresses a pager may not call unless the operator allows it: this machine, private networks, and what is not an address
 * of one host. Somebody who may enter an address could otherwise make the server speak to its neighbours.
 * Sources: IANA special-purpose address registries for IPv4 (RFC 6890) and IPv6.
 */
import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'

const refused = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  refused.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  refused.addSubnet(network, bits, 'ipv6')

/** `host`: a name or an address; a name is judged only when it is looked up. */
export function isPrivate(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  const family = isIP(bare)
  return family !== 0 && refused.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}

/** Where a name leads: one private address among others is enough to refuse it. */
export const mayBeCalled = (addresses: readonly { address: string }[]): boolean =>
  addresses.length > 0 && !addresses.some(({ address }) => isPrivate(address))

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Looks a name up, and fails when any address of it is private: a name may point anywhere. */
export function publicLookup(host: string, options: LookupOptions, found: Found): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, [])
    if (!mayBeCalled(addresses))
      return found(Object.assign(new Error('points to a private address'), { code: 'EPRIVATE' }), [])
    const [first] = addresses
    if (options.all || !first) return found(null, addresses)
    found(null, first.address, first.family)
  })
}

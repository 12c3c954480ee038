/** One address is a server of its own; several, parted by commas, are nodes of a Redis Cluster, of which one that answers is enough. */
export const addressesOf = (url: string): string[] =>
  url
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')

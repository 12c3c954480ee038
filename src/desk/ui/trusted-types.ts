/**
 * The page's one policy of Trusted Types. Mantine writes its style sheets through `innerHTML` of a <style>, so text without
 * any `<` may pass; markup and scripts never do, and of addresses of scripts only that of our own worker.
 */
type Policy = { createHTML: (text: string) => string; createScriptURL: (address: string) => string }
type Policies = { createPolicy(name: string, rules: Policy): unknown }

/** The service worker that shows pages. */
export const workerAddress = '/desk/push.js'

const { trustedTypes } = globalThis as { trustedTypes?: Policies }

trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('the desk never writes markup from text')
    return text
  },
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('the desk loads no script from an address in a text')
    return address
  },
})

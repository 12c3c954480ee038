/**
 * The page's one policy of Trusted Types. Mantine writes its style sheets through `innerHTML` of a <style>, so text without
 * any `<` may pass; markup, scripts and addresses of scripts never do.
 */
type Policy = { createHTML: (text: string) => string }
type Policies = { createPolicy(name: string, rules: Policy): unknown }

const { trustedTypes } = globalThis as { trustedTypes?: Policies }

trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('the desk never writes markup from text')
    return text
  },
})

/**
 * Headers of everything under /desk: nothing from anywhere else, nothing inline without this answer's nonce, nothing kept.
 * Trusted Types: the page's one policy, `default`, lets through what holds no `<`, because Mantine writes its style
 * sheets through `innerHTML` of a <style>.
 */
import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'

/** Stands in the built index.html where this answer's nonce belongs. */
export const nonceMark = '__ITGEL_NONCE__'

export const nonceOf = (response: Response): string => String(response.locals.nonce)

const rules = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", (_, response) => `'nonce-${nonceOf(response as Response)}'`],
      'connect-src': ["'self'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'media-src': ["'self'", 'blob:'],
      'font-src': ["'self'"],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['default'],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
  crossOriginEmbedderPolicy: true,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
})

const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]
const permissionsPolicy = [
  ...refused.map((feature) => `${feature}=()`),
  'autoplay=(self)',
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ')

export function deskHeaders(request: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64')
  response.set({
    'permissions-policy': permissionsPolicy,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
  rules(request, response, next)
}

/** The optional Bot Framework channel, whole. Loaded only where it is configured: botbuilder is slow and large to load. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Router } from 'express'
import { carryByConnector, takeBackByConnector } from '../channels/botframework/carry.ts'
import { connectorClient } from '../channels/botframework/connector.ts'
import { limits } from '../channels/botframework/limits.ts'
import type { BotFrameworkSettings } from '../channels/botframework/settings.ts'
import type { Route } from '../house.ts'
import type { Calls } from '../outbox/calls.ts'
import { decide } from '../turn/decide.ts'
import { type MessagesParts, messagesRouter } from './messages.ts'
import { openSeam } from './run-turn.ts'

export type BotFramework = {
  route: Route
  /** `POST /api/messages`. */
  router(parts: MessagesParts): Router
}

export function openBotFramework(
  { appId, appPassword, allowUnsigned, tenantId }: BotFrameworkSettings,
  {
    production,
    calls,
    pictures,
  }: { production: boolean; calls: Calls; pictures: ReadonlyMap<string, string> },
): BotFramework {
  /** Without an app id botbuilder checks nothing, so this is looked at once more. */
  if ((appId === '' || allowUnsigned) && (production || !allowUnsigned))
    throw new Error('the Bot Framework channel needs an app id')
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: appPassword,
      ...(tenantId ? { MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId } : {}),
    },
    undefined,
    undefined,
    undefined,
    { httpClient: connectorClient(calls) },
  )
  const adapter = new CloudAdapter(authentication)
  const through = { adapter, appId, pictures, loopback: !production }
  return {
    route: {
      limits,
      /** Direct Line takes a client's next message only when this one is acknowledged. */
      reorderMs: 0,
      carry: carryByConnector(through),
      takeBack: takeBackByConnector(through),
      decide: openSeam(decide),
    },
    router: (parts) =>
      messagesRouter({ adapter, authentication, allowUnsigned, loopback: !production }, parts),
  }
}

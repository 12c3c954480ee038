/** Opens the alarm place of the desk on a house that is open: what it reads of the configuration, the files and the platforms. */
import { askPlatform } from './cli/ask-platform.ts'
import { platforms } from './cli/platform.ts'
import { readProfileWords } from './cli/profile-words.ts'
import type { Config } from './config.ts'
import { rotaId } from './counselling/keeper.ts'
import { configuredPagers } from './counselling/pagers/list.ts'
import { gapDays, gaps } from './counselling/rota/gaps.ts'
import { emptyRota } from './counselling/rota/record.ts'
import { rotaShelf } from './counselling/store-keeper.ts'
import type { Desk } from './desk/desk.ts'
import { createFigures } from './desk/figures.ts'
import type { ChannelSeen, ChannelsSeen } from './desk/pages/channels/contract.ts'
import { channelOrder, createPlace, type Place } from './desk/pages/channels/place.ts'
import { type AskPlatform, channelsPage } from './desk/pages/channels/server.ts'
import type { Route } from './desk/route.ts'
import type { HouseFiles } from './dialog/load.ts'
import { metaSchema } from './locale/files.ts'
import type { ChannelId } from './message.ts'
import type { OpenHouse } from './open-house.ts'
import type { PagingOffice } from './open-paging.ts'

export function openChannels(
  {
    house,
    calls,
    files,
    tally,
    config,
  }: Pick<OpenHouse, 'house' | 'calls' | 'files' | 'tally'> & { config: Config },
  desk: Desk,
  paging: Pick<PagingOffice, 'alarms'>,
): { place: Place; routes: Route[] } {
  const askable = config.PUBLIC_URL === undefined ? [] : platforms(config)
  const place = createPlace({
    desk,
    log: house.log,
    figures: createFigures(desk, tally),
    channels: channelOrder.map((id) => ({
      id,
      configured: house.routes.has(id),
      polled: id === 'telegram' && config.PUBLIC_URL === undefined,
      window: windowOf(id, config),
      canAsk: askable.some((platform) => platform.id === id),
    })),
    kept: config.REDIS_URL !== undefined,
    pagers: configuredPagers(config.paging.pagers),
    paging: paging.alarms,
    gaps: () => gapsNow(desk),
    languages: languagesIn(files),
    directory: () => house.dialog.directory,
    nameOf: ({ called, id }) => house.dialog.words.text('mn', 'directory', called ?? id) || id,
  })
  const ask: AskPlatform = async (channel) => {
    const platform = askable.find(({ id }) => id === channel)
    const { PUBLIC_URL: publicUrl } = config
    if (!platform || publicUrl === undefined) return undefined
    const read = readProfileWords({
      dialogsDir: config.DIALOGS_DIR,
      localesDir: config.LOCALES_DIR,
      directoryDir: config.DIRECTORY_DIR,
      picturesDir: config.PICTURES_DIR,
    })
    if (read.problems.length > 0) return read.problems
    return askPlatform({ platform, words: read.words, publicUrl, calls })
  }
  return { place, routes: channelsPage({ place, ask }) }
}

async function gapsNow(desk: Desk): Promise<number> {
  const rota = (await rotaShelf(desk.store, desk.sealer).get(rotaId))?.value ?? emptyRota()
  const people = await desk.people.all()
  const skills = Object.fromEntries(
    people.map(({ id, value: { languages, childSafeguarding } }) => [id, { languages, childSafeguarding }]),
  )
  return gaps(rota, desk.now(), gapDays, skills).length
}

/** Until when we may write to her after she wrote. Source: messenger-platform/policy, 24 h and HUMAN_AGENT. */
function windowOf(channel: ChannelId, { messenger }: Config): ChannelSeen['window'] {
  if (channel === 'web') return 'while-open'
  if (channel === 'messenger') return messenger?.humanAgent ? 'a-day-or-week' : 'a-day'
  return 'always'
}

/** Which languages the house has, and which of them native speakers have read. */
export function languagesIn(files: HouseFiles): ChannelsSeen['languages'] {
  return Object.entries(files).flatMap(([file, text]) => {
    const language = /^locales\/([^/]+)\/meta\.json$/.exec(file)?.[1]
    if (language === undefined) return []
    const meta = metaSchema.safeParse(readJson(text)).data
    return [{ language, name: meta?.name ?? language, reviewed: meta?.review === 'reviewed' }]
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

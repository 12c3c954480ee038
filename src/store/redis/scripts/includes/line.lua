-- Shared by the scripts of the line. `p` is the channel's prefix, `itgel:{telegram}:`; every key is below it, so that
-- all keys of one conversation (and of its channel's queues) live in one slot of a Redis Cluster.
--
--   n            counter: arrival order and fences, never reused, so that a fence outlives an erased conversation
--   ready        ZSET conversation -> when its next turn is due, or when the running turn's lease ends
--   held         ZSET conversation -> sequence of its held message;  missing ZSET sequence -> until when it is awaited
--   high         highest sequence seen
--   timers       ZSET "conversation name" -> due
--   out:urgent out:normal   ZSET conversation -> when its next send is due, or when the running send's lease ends
--   pause        until when nothing is sent on this channel;  throttled ZSET conversation -> until when
--   erased       how many erasures the files on disk do not know yet
--   clock        HASH seen (the newest time, noted each 5 s), ahead (what is added since the clock was put back)
--   d:<id> dedupe mark · x:<conv> order of the erasure, and whether 'all' was wiped · c:<conv> HASH · q:<conv> ZSET · e:<conv> HASH entries
--   o:<conv> LIST outbox · t:<conv> ZSET traces · f:<conv> STREAM feed · counts:<day> HASH · cells:<month> HASH
--
-- An entry is "kind order due sequence sealed"; an outbox entry is "id lane sealed". Sealed text has no spaces.

-- @include clock

local function entry(p, conv, id)
  local record = redis.call('HGET', p .. 'e:' .. conv, id)
  if not record then return nil end
  local kind, order, due, sequence, sealed = string.match(record, '^(%S+) (%S+) (%S+) (%S+) (.*)$')
  return { kind = kind, order = tonumber(order), due = tonumber(due), sequence = tonumber(sequence), sealed = sealed }
end

-- Until when a message with this sequence must wait for one below it: the latest deadline of a missing number, or now.
local function gap_until(p, sequence, now)
  local missing = redis.call('ZRANGEBYSCORE', p .. 'missing', '(' .. now, '+inf', 'WITHSCORES')
  local due = now
  for i = 1, #missing, 2 do
    if tonumber(missing[i]) < sequence then due = math.max(due, tonumber(missing[i + 1])) end
  end
  return due
end

-- What is held for something sent before it is held anew when the clock leaps: what it leapt over did not pass for a message
-- on its way. Nothing was asked for a minute looks alike, and then nothing is held. A leap of less is shorter than a hold matters.
local leap, longest_hold = 60000, 30000
local function hold_anew(p, seen, now)
  local by = now - seen
  local missing = redis.call('ZRANGEBYSCORE', p .. 'missing', '(' .. seen, now, 'WITHSCORES')
  for i = 1, #missing, 2 do redis.call('ZADD', p .. 'missing', missing[i + 1] + by, missing[i]) end
  local waits = redis.call('ZRANGEBYSCORE', p .. 'ready', '(' .. seen, seen + longest_hold, 'WITHSCORES')
  for i = 1, #waits, 2 do
    local conv = waits[i]
    redis.call('ZADD', p .. 'ready', waits[i + 1] + by, conv)
    for _, id in ipairs(redis.call('ZRANGE', p .. 'q:' .. conv, 0, -1)) do
      local kind, order, due, rest = string.match(redis.call('HGET', p .. 'e:' .. conv, id), '^(%S+) (%S+) (%S+) (.*)$')
      if kind == 'hers' and tonumber(due) > seen then
        redis.call('HSET', p .. 'e:' .. conv, id, kind .. ' ' .. order .. ' ' .. string.format('%.0f', due + by) .. ' ' .. rest)
      end
    end
  end
end

-- The time of the line. A leap of the server's own clock is noticed here.
local function line_clock(p, given)
  local now, seen = clock(p, given)
  if given == '' and seen > 0 and now > seen + leap then hold_anew(p, seen, now) end
  return now
end

-- Lets the conversation's first entry be taken when it is due.
local function arm(p, conv, now)
  local head = redis.call('ZRANGE', p .. 'q:' .. conv, 0, 0)[1]
  if not head then
    redis.call('ZREM', p .. 'ready', conv)
    return nil
  end
  local e = entry(p, conv, head)
  local due = math.max(e.due, 0)
  if due > now and e.sequence then
    due = math.min(due, gap_until(p, e.sequence, now))
    if due > now then redis.call('ZADD', p .. 'held', e.sequence, conv) end
  end
  redis.call('ZADD', p .. 'ready', due, conv)
  return due
end

-- Gives the lease of a conversation with a due entry: {fence, state, id, kind, order, sealed, tries}.
local function take(p, conv, now, lease)
  local c = p .. 'c:' .. conv
  local id = redis.call('ZRANGE', p .. 'q:' .. conv, 0, 0)[1]
  local e = entry(p, conv, id)
  local fence = redis.call('INCR', p .. 'n')
  local old = redis.call('HMGET', c, 'state', 'tries')
  local tries = tonumber(old[2] or '0')
  redis.call('HSET', c, 'fence', fence, 'lease', now + lease, 'tries', tries + 1)
  redis.call('ZADD', p .. 'ready', now + lease, conv)
  if e.sequence then redis.call('ZREM', p .. 'held', conv) end
  return { fence, old[1] or '', id, e.kind, string.format('%.0f', e.order), e.sealed, tries }
end

-- Gives the lease of a conversation's outbox: {conv, fence, id, lane, sealed, attempts}. The list is not empty.
local function take_out(p, conv, now, lease, fence)
  local c = p .. 'c:' .. conv
  local id, lane, sealed = string.match(redis.call('LINDEX', p .. 'o:' .. conv, 0), '^(%S+) (%S+) (.*)$')
  local old = redis.call('HMGET', c, 'otries', 'olane')
  fence = fence or redis.call('INCR', p .. 'n')
  redis.call('HSET', c, 'ofence', fence, 'olease', now + lease)
  redis.call('ZADD', p .. 'out:' .. (old[2] or 'normal'), now + lease, conv)
  return { conv, fence, id, lane, sealed, tonumber(old[1] or '0') }
end

local function paused_until(p, now)
  local pause = tonumber(redis.call('GET', p .. 'pause') or '0')
  return pause > now and pause or nil
end

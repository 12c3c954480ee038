-- Writes a whole turn: state, outbox, timers, counts, trace, the end of the inbox entry and of the lease; or nothing.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 conversation  3 fence  4 entry id  5 state, or '' for none  6 claim ms or ''  7 send ms or ''
--         8 day  9 trace or ''  10 trace ms  11 erase: '' none, 'all' traces too, 'all:n' if there are n, 'some'  12 order of the erasure
--         13 how many sayings, then id lane sealed of each; how many timers, then name and ms or '' of each;
--         how many counts, then each code; seconds to keep cells, how many cells, then each key
-- Output  {-1} another worker holds it · {0, next?, send?} with next = {fence, state, id, kind, order, sealed, tries} or {}
--         and send = {conv, fence, id, lane, sealed, attempts} or {}
-- @include line
-- @include cases
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local conv, id = ARGV[2], ARGV[4]
local claim, send = tonumber(ARGV[6]), tonumber(ARGV[7])
local c, q, e, o, t = p .. 'c:' .. conv, p .. 'q:' .. conv, p .. 'e:' .. conv, p .. 'o:' .. conv, p .. 't:' .. conv
if redis.call('HGET', c, 'fence') ~= ARGV[3] then return { -1 } end
local erase, traces = string.match(ARGV[11], '^(%a*):?(%d*)$')
-- Something was recorded as sent since they were read: the turn is taken again, and wipes that too.
if traces ~= '' and redis.call('ZCARD', t) ~= tonumber(traces) then return { -1 } end

redis.call('ZREM', q, id)
redis.call('HDEL', e, id)
local at = 13
local function nextArg()
  local value = ARGV[at]
  at = at + 1
  return value
end

local before = 0
if erase ~= '' then
  redis.call('DEL', c, o, p .. 'f:' .. conv)
  if erase == 'all' then redis.call('DEL', t) end
  redis.call('ZREM', p .. 'out:urgent', conv)
  redis.call('ZREM', p .. 'out:normal', conv)
  redis.call('ZREM', p .. 'throttled', conv)
  redis.call('ZREM', p .. 'held', conv)
  redis.call('INCR', p .. 'erased')
  local earlier = string.match(redis.call('GET', p .. 'x:' .. conv) or '', '^%S+')
  if not earlier or tonumber(earlier) < tonumber(ARGV[12]) then
    redis.call('SET', p .. 'x:' .. conv, ARGV[12] .. ' ' .. erase, 'PX', ARGV[10])
  end
  -- What she wrote before it goes too, even when it is still waiting.
  local waiting = redis.call('ZRANGE', q, 0, -1)
  for i = 1, #waiting do
    local other = entry(p, conv, waiting[i])
    if other.kind ~= 'hers' or other.order <= tonumber(ARGV[12]) then
      redis.call('ZREM', q, waiting[i])
      redis.call('HDEL', e, waiting[i])
    end
  end
elseif ARGV[5] == '' then
  -- Nothing is known of her and nothing is to be: an echo of last words, say.
  redis.call('HDEL', c, 'fence', 'lease', 'tries')
else
  redis.call('HSET', c, 'state', ARGV[5], 'fence', 0, 'lease', 0, 'tries', 0)
  if ARGV[9] ~= '' then
    redis.call('ZADD', t, now, ARGV[9])
    redis.call('ZREMRANGEBYSCORE', t, '-inf', now - tonumber(ARGV[10]))
    redis.call('PEXPIRE', t, ARGV[10])
  end
end

local sayings = tonumber(nextArg())
local lane = 'normal'
if sayings > 0 then
  before = redis.call('LLEN', o)
  for _ = 1, sayings do
    local sid, slane, sealed = nextArg(), nextArg(), nextArg()
    if slane == 'urgent' then lane = 'urgent' end
    redis.call('RPUSH', o, sid .. ' ' .. slane .. ' ' .. sealed)
  end
end
for _ = 1, tonumber(nextArg()) do
  local name, inMs = nextArg(), nextArg()
  if inMs == '' then
    redis.call('ZREM', p .. 'timers', conv .. ' ' .. name)
  else
    redis.call('ZADD', p .. 'timers', now + tonumber(inMs), conv .. ' ' .. name)
  end
end
local counts = tonumber(nextArg())
for _ = 1, counts do redis.call('HINCRBY', p .. 'counts:' .. ARGV[8], nextArg(), 1) end
-- Kept for two years of reports.
if counts > 0 then redis.call('EXPIRE', p .. 'counts:' .. ARGV[8], 63072000) end
-- By the month, so that no day tells of one woman what all her cells together say.
local keep_cells, cells, month = nextArg(), tonumber(nextArg()), p .. 'cells:' .. string.sub(ARGV[8], 1, 7)
for _ = 1, cells do redis.call('HINCRBY', month, nextArg(), 1) end
if cells > 0 then redis.call('EXPIRE', month, keep_cells) end

local erase_cases, topic, channel = nextArg() == '1', nextArg(), nextArg()
if erase_cases then
  local hers = redis.call('SMEMBERS', p .. 'kc:' .. conv)
  for i = 1, #hers do
    case_delete(p, hers[i])
    case_changed(p, hers[i], topic, channel)
  end
end
local case = nextArg()
if case ~= '' then
  local list, rank, card, keep = nextArg(), nextArg(), nextArg(), nextArg()
  local k = p .. 'k:' .. case
  for _, other in ipairs(case_lists) do
    if other ~= list then redis.call('ZREM', p .. 'k:' .. other, case) end
  end
  redis.call('ZADD', p .. 'k:' .. list, rank, case)
  redis.call('SADD', p .. 'kc:' .. conv, case)
  redis.call('HSET', k, 'conv', conv, 'list', list, 'rank', rank, 'card', card)
  redis.call('HINCRBY', k, 'revision', 1)
  if keep ~= '' then
    redis.call('HSET', k, 'until', now + tonumber(keep))
    redis.call('ZADD', p .. 'k:until', now + tonumber(keep), case)
  else
    redis.call('HDEL', k, 'until')
    redis.call('ZREM', p .. 'k:until', case)
  end
  for _ = 1, tonumber(nextArg()) do redis.call('RPUSH', p .. 'kl:' .. case, nextArg()) end
  case_changed(p, case, topic, channel)
end
for _ = 1, tonumber(nextArg()) do
  local page, of, rung, urgency = nextArg(), nextArg(), nextArg(), nextArg()
  if redis.call('HSETNX', p .. 'pages:e', page, of .. ' ' .. rung .. ' ' .. urgency) == 1 then
    redis.call('ZADD', p .. 'pages', now, page)
  end
end

local sending = {}
if sayings > 0 then
  local pause = paused_until(p, now)
  if before == 0 then
    redis.call('HSET', c, 'olane', lane)
    if send and not pause then
      sending = take_out(p, conv, now, send)
    else
      redis.call('ZADD', p .. 'out:' .. lane, pause or now, conv)
    end
  elseif lane == 'urgent' and redis.call('HGET', c, 'olane') ~= 'urgent' then
    redis.call('HSET', c, 'olane', 'urgent')
    local due = redis.call('ZSCORE', p .. 'out:normal', conv)
    redis.call('ZREM', p .. 'out:normal', conv)
    redis.call('ZADD', p .. 'out:urgent', due or now, conv)
  end
end

local going = {}
if redis.call('EXISTS', q) == 1 then
  if arm(p, conv, now) <= now and claim then going = take(p, conv, now, claim) end
else
  redis.call('ZREM', p .. 'ready', conv)
end
return { 0, going, sending }

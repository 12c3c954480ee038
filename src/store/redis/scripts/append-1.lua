-- Stores one event before it is acknowledged, once, in the platform's order; may give the turn at once.
-- KEYS[1] prefix of the channel
-- ARGV    1 now ('' = server time)  2 conversation  3 entry id  4 sealed  5 order  6 sequence or ''
--         7 hold ms  8 claim ms or ''  9 dedupe ms  10 most missing  11 'hers' | 'desk'  12 how long a missing number is awaited, ms
-- Output  {0, woke} stored · {1, woke, fence, state, id, kind, order, sealed, tries} stored and claimed
--         {-1} duplicate · {-2, 1 or 0} from before her erasure, not stored; 1: of what she wiped.     woke: others may be due now
-- @include line
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local conv, id, sealed, order = ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5])
local sequence, hold, claim, most = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[10])

if redis.call('EXISTS', p .. 'd:' .. id) == 1 then return { -1 } end
-- Refused, and refused again when it is sent again: as a duplicate it would be told to be safe.
local erased, wiped = string.match(redis.call('GET', p .. 'x:' .. conv) or '', '^(%S+) ?(%S*)$')
if ARGV[11] == 'hers' and erased and order <= tonumber(erased) then return { -2, wiped == 'all' and 1 or 0 } end
redis.call('SET', p .. 'd:' .. id, '1', 'PX', ARGV[9])

-- A channel that numbers everything tells by a gap that something sent earlier is still on its way.
local due, woke = now + hold, 0
if sequence then
  local high = tonumber(redis.call('GET', p .. 'high') or sequence - 1)
  local jump = sequence - high - 1
  if jump >= 0 or jump < -10 * most then
    if jump > 0 and jump <= most then
      for i = high + 1, sequence - 1 do redis.call('ZADD', p .. 'missing', now + tonumber(ARGV[12]), i) end
    end
    redis.call('SET', p .. 'high', sequence)
  elseif redis.call('ZREM', p .. 'missing', sequence) == 1 then
    local lowest = redis.call('ZRANGEBYSCORE', p .. 'missing', '(' .. now, '+inf')
    local bound = math.huge
    for i = 1, #lowest do bound = math.min(bound, tonumber(lowest[i])) end
    local free = redis.call('ZRANGEBYSCORE', p .. 'held', '-inf', bound == math.huge and '+inf' or '(' .. bound)
    for i = 1, #free do
      redis.call('ZREM', p .. 'held', free[i])
      if tonumber(redis.call('HGET', p .. 'c:' .. free[i], 'lease') or '0') <= now then
        redis.call('ZADD', p .. 'ready', 'XX', now, free[i])
        woke = 1
      end
    end
  end
  due = now
  if redis.call('EXISTS', p .. 'missing') == 1 then
    redis.call('ZREMRANGEBYSCORE', p .. 'missing', '-inf', now)
    due = math.min(now + hold, gap_until(p, sequence, now))
  end
end

-- In its place among what waits: the scores stay, the entries change places. What is being taken now stays first.
local q, e = p .. 'q:' .. conv, p .. 'e:' .. conv
local leased = tonumber(redis.call('HGET', p .. 'c:' .. conv, 'lease') or '0') > now
local score = redis.call('INCR', p .. 'n')
redis.call('HSET', e, id, ARGV[11] .. ' ' .. ARGV[5] .. ' ' .. string.format('%.0f', due) .. ' ' .. (sequence and ARGV[6] or '-') .. ' ' .. sealed)
redis.call('ZADD', q, score, id)
local waiting = redis.call('ZRANGE', q, leased and 1 or 0, -1, 'WITHSCORES')
if #waiting > 2 then
  local places, scores, later = {}, {}, false
  for i = math.max(1, #waiting - 99), #waiting, 2 do
    local other = entry(p, conv, waiting[i])
    if other.kind == 'hers' then
      places[#places + 1] = { id = waiting[i], order = other.order, at = #places }
      scores[#scores + 1] = waiting[i + 1]
      if other.order > order then later = true end
    end
  end
  if later then
    table.sort(places, function(a, b) return a.order < b.order or (a.order == b.order and a.at < b.at) end)
    for i = 1, #places do redis.call('ZADD', q, scores[i], places[i].id) end
  end
end

if leased then return { 0, woke } end
local headDue = due
if #waiting > 2 then
  headDue = arm(p, conv, now)
elseif due > now or not claim then
  redis.call('ZADD', p .. 'ready', due, conv)
  if sequence and due > now then redis.call('ZADD', p .. 'held', sequence, conv) end
end
if claim and headDue <= now then
  return { 1, woke, unpack(take(p, conv, now, claim)) }
end
return { 0, woke }

-- Moves due timers into the inbox, then gives the next due conversation.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 claim ms
-- Output  {1, conv, fence, state, id, kind, order, sealed, tries} · {0, ms until something is due, or -1}
-- @include line
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local due = redis.call('ZRANGEBYSCORE', p .. 'timers', '-inf', now, 'WITHSCORES', 'LIMIT', 0, 16)
for i = 1, #due, 2 do
  local conv, name = string.match(due[i], '^(%S+) (%S+)$')
  local id = 'timer.' .. name .. '.' .. due[i + 1]
  redis.call('ZREM', p .. 'timers', due[i])
  if redis.call('HSETNX', p .. 'e:' .. conv, id, 'timer 0 0 - -') == 1 then
    redis.call('ZADD', p .. 'q:' .. conv, redis.call('INCR', p .. 'n'), id)
  end
  if tonumber(redis.call('HGET', p .. 'c:' .. conv, 'lease') or '0') <= now then arm(p, conv, now) end
end

for _ = 1, 16 do
  local first = redis.call('ZRANGE', p .. 'ready', 0, 0, 'WITHSCORES')
  local nextTimer = redis.call('ZRANGE', p .. 'timers', 0, 0, 'WITHSCORES')[2]
  if not first[1] or tonumber(first[2]) > now then
    local at = math.min(tonumber(first[2] or 'inf') or math.huge, tonumber(nextTimer or 'inf') or math.huge)
    return { 0, at == math.huge and -1 or math.ceil(at - now) }
  end
  if redis.call('EXISTS', p .. 'q:' .. first[1]) == 1 then
    return { 1, first[1], unpack(take(p, first[1], now, tonumber(ARGV[2]))) }
  end
  redis.call('ZREM', p .. 'ready', first[1])
end
return { 0, 0 }

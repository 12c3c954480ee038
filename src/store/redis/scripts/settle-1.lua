-- Records what became of a send, and gives the conversation's next one.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 conversation  3 fence  4 outbox id  5 'sent' | 'later' | 'gone' | 'dropped'
--         6 trace or '' (sent), ms (later)  7 '1' when throttled  8 send ms  9 trace ms  10 throttled together
--         11 case of a person's words or ''  12 what became of them  13 topic  14 channel
-- Output  {-1} erased or taken over · {0} settled · {1, conv, fence, id, lane, sealed, attempts} settled, go on with this
-- @include line
-- @include cases
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local conv, outcome = ARGV[2], ARGV[5]
local c, o, t = p .. 'c:' .. conv, p .. 'o:' .. conv, p .. 't:' .. conv
local held = redis.call('HMGET', c, 'ofence', 'olane')
if held[1] ~= ARGV[3] then return { -1 } end
local head = redis.call('LINDEX', o, 0)
if not head or string.match(head, '^(%S+)') ~= ARGV[4] then return { -1 } end
local lane = p .. 'out:' .. (held[2] or 'normal')
if ARGV[11] ~= '' and redis.call('EXISTS', p .. 'k:' .. ARGV[11]) == 1 then
  redis.call('HSET', p .. 'ks:' .. ARGV[11], ARGV[4], ARGV[12])
  case_changed(p, ARGV[11], ARGV[13], ARGV[14])
end

if outcome == 'later' then
  local due = now + tonumber(ARGV[6])
  redis.call('HINCRBY', c, 'otries', 1)
  redis.call('HDEL', c, 'ofence', 'olease')
  redis.call('ZADD', lane, due, conv)
  if ARGV[7] == '1' then
    -- One person may write too fast; when several are throttled at once it is us, and the channel waits.
    redis.call('ZREMRANGEBYSCORE', p .. 'throttled', '-inf', now)
    redis.call('ZADD', p .. 'throttled', due, conv)
    if redis.call('ZCARD', p .. 'throttled') >= tonumber(ARGV[10]) then
      redis.call('SET', p .. 'pause', math.max(due, paused_until(p, now) or 0), 'PX', math.max(1, due - now))
    end
  end
  return { 0 }
end

if outcome == 'gone' then
  redis.call('DEL', o)
else
  redis.call('LPOP', o)
  -- Last words to a woman who is forgotten leave no trace here.
  if ARGV[6] ~= '' and redis.call('HEXISTS', c, 'state') == 1 then
    redis.call('ZADD', t, now, ARGV[6])
    redis.call('ZREMRANGEBYSCORE', t, '-inf', now - tonumber(ARGV[9]))
    redis.call('PEXPIRE', t, ARGV[9])
  end
end
if redis.call('EXISTS', o) == 0 then
  redis.call('HDEL', c, 'ofence', 'olease', 'otries', 'olane')
  redis.call('ZREM', lane, conv)
  -- Last words that waited while the files were rewritten stand in them: they are rewritten once more.
  if redis.call('HEXISTS', c, 'state') == 0 then redis.call('INCR', p .. 'erased') end
  return { 0 }
end
redis.call('HSET', c, 'otries', 0)
local pause = paused_until(p, now)
if pause then
  redis.call('HDEL', c, 'ofence', 'olease')
  redis.call('ZADD', lane, pause, conv)
  return { 0 }
end
return { 1, unpack(take_out(p, conv, now, tonumber(ARGV[8]), ARGV[3])) }

-- Gives the next conversation with something to send: urgent before normal, then by time.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 send ms
-- Output  {1, conv, fence, id, lane, sealed, attempts} · {0, ms until something is due, or -1}
-- @include line
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local pause = paused_until(p, now)
if pause then return { 0, pause - now } end
local wait = math.huge
for _, lane in ipairs({ 'urgent', 'normal' }) do
  for _ = 1, 16 do
    local first = redis.call('ZRANGE', p .. 'out:' .. lane, 0, 0, 'WITHSCORES')
    if not first[1] then break end
    local due = tonumber(first[2])
    if due > now then
      wait = math.min(wait, due - now)
      break
    end
    if redis.call('EXISTS', p .. 'o:' .. first[1]) == 1 then
      return { 1, unpack(take_out(p, first[1], now, tonumber(ARGV[2]))) }
    end
    redis.call('ZREM', p .. 'out:' .. lane, first[1])
  end
end
return { 0, wait == math.huge and -1 or math.ceil(wait) }

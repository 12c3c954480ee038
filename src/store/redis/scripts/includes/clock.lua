-- Shared by the line and by what staff keep: HASH `clock` below `p` has seen and ahead.
-- Gives the time, and the newest noted before.
-- The time here never goes back: if the server's clock is put back, what waits would wait so much longer.
local function clock(p, given)
  local now = tonumber(given)
  if not now then
    local t = redis.call('TIME')
    now = t[1] * 1000 + math.floor(t[2] / 1000)
  end
  local known = redis.call('HMGET', p .. 'clock', 'seen', 'ahead')
  local seen, ahead = tonumber(known[1] or '0'), tonumber(known[2] or '0')
  now = now + ahead
  if now < seen then
    redis.call('HSET', p .. 'clock', 'ahead', string.format('%.0f', ahead + seen - now))
    return seen, seen
  end
  if now >= seen + 5000 then redis.call('HSET', p .. 'clock', 'seen', string.format('%.0f', now)) end
  return now, seen
end

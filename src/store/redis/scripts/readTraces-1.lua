-- Sealed ids of the messages of a chat that the platform may still delete. Older ones are dropped: one too old would cost the others.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 conversation  3 trace ms
-- Output  sealed ids, oldest first
-- @include line
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local t = p .. 't:' .. ARGV[2]
redis.call('ZREMRANGEBYSCORE', t, '-inf', now - tonumber(ARGV[3]))
return redis.call('ZRANGE', t, 0, -1)

-- Gives the next page that is due, to one worker.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 lease ms
-- Output  {1, page, case, rung, urgency, fence, attempts} · {0, ms until one is due, or -1}
-- @include line
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local first = redis.call('ZRANGE', p .. 'pages', 0, 0, 'WITHSCORES')
if not first[1] then return { 0, -1 } end
if tonumber(first[2]) > now then return { 0, math.ceil(tonumber(first[2]) - now) } end
local id = first[1]
local case, rung, urgency = string.match(redis.call('HGET', p .. 'pages:e', id), '^(%S+) (%S+) (%S+)$')
local fence = redis.call('INCR', p .. 'n')
redis.call('ZADD', p .. 'pages', now + tonumber(ARGV[2]), id)
redis.call('HSET', p .. 'pages:f', id, fence)
local attempts = redis.call('HINCRBY', p .. 'pages:t', id, 1) - 1
return { 1, id, case, rung, urgency, fence, attempts }

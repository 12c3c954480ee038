-- Adds one item to what a page is shown, once per outbox id, and wakes the page's stream.
-- KEYS[1] prefix of the channel
-- ARGV    1 conversation  2 outbox id  3 sealed  4 keep ms  5 topic
-- Output  1 added · 0 was there
local f = KEYS[1] .. 'f:' .. ARGV[1]
local last = redis.call('XREVRANGE', f, '+', '-', 'COUNT', 1)[1]
if last and last[2][2] == ARGV[2] then return 0 end
redis.call('XADD', f, '*', 'id', ARGV[2], 'sealed', ARGV[3])
redis.call('PEXPIRE', f, ARGV[4])
redis.call('PUBLISH', ARGV[5], ARGV[1])
return 1

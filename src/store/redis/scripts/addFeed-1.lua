-- Adds the first of the outbox to what a page is shown, once, and wakes the page's stream. What is in it no more, since she erased or
-- another sender went on, is not shown.
-- KEYS[1] prefix of the channel
-- ARGV    1 conversation  2 outbox id  3 sealed  4 keep ms  5 topic  6 'aside' for what was never in the outbox, or ''
-- Output  1 added · 0 was there · -1 is not the first of the outbox
local f = KEYS[1] .. 'f:' .. ARGV[1]
local head = redis.call('LINDEX', KEYS[1] .. 'o:' .. ARGV[1], 0)
if ARGV[6] ~= 'aside' and (not head or string.match(head, '^%S+') ~= ARGV[2]) then return -1 end
local last = redis.call('XREVRANGE', f, '+', '-', 'COUNT', 1)[1]
if last and last[2][2] == ARGV[2] then return 0 end
redis.call('XADD', f, '*', 'id', ARGV[2], 'sealed', ARGV[3])
redis.call('PEXPIRE', f, ARGV[4])
redis.call('PUBLISH', ARGV[5], ARGV[1])
return 1

-- One case: its card, its lines, or what became of what was said in it.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 case  3 'card' | 'lines' | 'sends'  4 lines: after which
-- Output  {case, conv, list, rank, revision, card} or {} · lines · outbox id and state, in turn
-- @include line
-- @include cases
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
local kept = case_read(p, ARGV[2], now)
if not kept then return {} end
if ARGV[3] == 'lines' then return redis.call('LRANGE', p .. 'kl:' .. ARGV[2], ARGV[4], -1) end
if ARGV[3] == 'sends' then return redis.call('HGETALL', p .. 'ks:' .. ARGV[2]) end
return kept

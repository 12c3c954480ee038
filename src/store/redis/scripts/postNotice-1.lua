-- Tells open desks that something happened.
-- KEYS[1] prefix of staff
-- ARGV    1 sealed  2 how many are kept  3 topic
-- Output  its number
local p = KEYS[1]
local number = redis.call('INCR', p .. 'm')
redis.call('XADD', p .. 'notices', 'MAXLEN', '=', ARGV[2], number .. '-0', 'sealed', ARGV[1])
redis.call('PUBLISH', ARGV[3], number)
return number

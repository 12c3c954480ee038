-- Ends a page, or lets it be due again.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 page  3 fence  4 ms until it is due again, or '' when it is over
-- Output  {0} settled · {-1} another worker has it
-- @include line
local p, now, id = KEYS[1], line_clock(KEYS[1], ARGV[1]), ARGV[2]
if redis.call('HGET', p .. 'pages:f', id) ~= ARGV[3] then return { -1 } end
if ARGV[4] == '' then
  redis.call('ZREM', p .. 'pages', id)
  for _, part in ipairs({ 'e', 'f', 't' }) do redis.call('HDEL', p .. 'pages:' .. part, id) end
else
  redis.call('ZADD', p .. 'pages', now + tonumber(ARGV[4]), id)
  redis.call('HSET', p .. 'pages:f', id, 0)
end
return { 0 }

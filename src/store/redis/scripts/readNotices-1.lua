-- Notices after a number.
-- KEYS[1] prefix of staff
-- ARGV    1 after this number  2 limit
-- Output  {newest number, oldest number that is kept or '', number, sealed, number, sealed …}
local p = KEYS[1]
local oldest = redis.call('XRANGE', p .. 'notices', '-', '+', 'COUNT', 1)[1]
local answer = { tonumber(redis.call('GET', p .. 'm') or '0'), oldest and oldest[1] or '' }
for _, item in ipairs(redis.call('XRANGE', p .. 'notices', '(' .. ARGV[1] .. '-0', '+', 'COUNT', ARGV[2])) do
  answer[#answer + 1] = item[1]
  answer[#answer + 1] = item[2][2]
end
return answer

-- A part of one list of cases, by rank.
-- KEYS[1] prefix of the channel
-- ARGV    1 now or ''  2 list, or '' for the sizes of all  3 from  4 count
-- Output  {case, conv, list, rank, revision, card} of each · {waiting, held, ended} as sizes
-- @include line
-- @include cases
local p, now = KEYS[1], line_clock(KEYS[1], ARGV[1])
cases_expire(p, now)
if ARGV[2] == '' then
  local sizes = {}
  for i, list in ipairs(case_lists) do sizes[i] = redis.call('ZCARD', p .. 'k:' .. list) end
  return sizes
end
local from = tonumber(ARGV[3])
local ids = redis.call('ZRANGE', p .. 'k:' .. ARGV[2], from, from + tonumber(ARGV[4]) - 1)
local found = {}
for i = 1, #ids do
  local kept = case_read(p, ids[i], now)
  if kept then found[#found + 1] = kept end
end
return found

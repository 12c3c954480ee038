-- Writes records that nobody has changed since they were read, and one link of a journal; or nothing.
-- KEYS[1] prefix of staff
-- ARGV    1 now or ''  2 topic of changes  3 how many writes, then of each:
--           kind  id  expected revision, 0 for none  'put' 'check' or 'drop'  sealed or ''  expire ms, 'keep' or ''  '1' to forget, or ''
--         then journal or '' for none  previous hash  hash  value  mark
-- Output  {0, revision of each} written · {-1, place of the write, revision} conflict · {-2, length, hash, mark} behind
-- @include staff
local p, now = KEYS[1], clock(KEYS[1], ARGV[1])
local count = tonumber(ARGV[3])
local function field(i, n) return ARGV[3 + (i - 1) * 7 + n] end

for i = 1, count do
  local found = record(p, field(i, 1), field(i, 2), now)
  local revision = found and found[1] or 0
  if revision ~= tonumber(field(i, 3)) then return { -1, i - 1, revision } end
end
local at = 3 + count * 7
local journal = ARGV[at + 1]
local length = 0
if journal ~= '' then
  local head = redis.call('HMGET', p .. 'h:' .. journal, 'length', 'hash', 'mark')
  length = tonumber(head[1] or '0')
  if (head[2] or '') ~= ARGV[at + 2] then return { -2, length, head[2] or '', head[3] or '' } end
end

local answer = { 0 }
for i = 1, count do
  local kind, id, what = field(i, 1), field(i, 2), field(i, 4)
  local r, index = p .. 'r:' .. kind .. ':' .. id, p .. 'i:' .. kind
  if what == 'put' then
    local revision = redis.call('INCR', p .. 'n')
    local ms = field(i, 6)
    if ms == 'keep' and tonumber(field(i, 3)) > 0 then
      redis.call('HSET', r, 'revision', revision, 'sealed', field(i, 5))
    else
      local ends = tonumber(ms)
      redis.call('HSET', r, 'revision', revision, 'sealed', field(i, 5), 'until', ends and string.format('%.0f', now + ends) or '')
      if ends then redis.call('PEXPIRE', r, ms) else redis.call('PERSIST', r) end
    end
    redis.call('ZADD', index, 0, id)
    answer[i + 1] = revision
  elseif what == 'drop' then
    redis.call('DEL', r)
    redis.call('ZREM', index, id)
    if field(i, 7) == '1' then redis.call('INCR', p .. 'erased') end
    answer[i + 1] = 0
  else
    answer[i + 1] = tonumber(field(i, 3))
  end
end
if journal ~= '' then
  redis.call('XADD', p .. 'j:' .. journal, (length + 1) .. '-0', 'hash', ARGV[at + 3], 'value', ARGV[at + 4])
  redis.call('HSET', p .. 'h:' .. journal, 'length', length + 1, 'hash', ARGV[at + 3], 'mark', ARGV[at + 5])
end
for i = 1, count do
  if field(i, 4) ~= 'check' then redis.call('PUBLISH', ARGV[2], field(i, 1) .. ' ' .. field(i, 2)) end
end
return answer

-- Records of a kind, in the order of their ids.
-- KEYS[1] prefix of staff
-- ARGV    1 now or ''  2 kind  3 after this id, or ''  4 limit  5 '1' backwards, or ''
-- Output  {'1' when there are more, or '', id, revision, sealed, id, revision, sealed …}
-- @include staff
local p, now, kind, after, limit = KEYS[1], clock(KEYS[1], ARGV[1]), ARGV[2], ARGV[3], tonumber(ARGV[4])
local index = p .. 'i:' .. kind
local answer = { '' }
while true do
  local ids
  if ARGV[5] == '1' then
    ids = redis.call('ZREVRANGEBYLEX', index, after == '' and '+' or '(' .. after, '-', 'LIMIT', 0, limit + 1)
  else
    ids = redis.call('ZRANGEBYLEX', index, after == '' and '-' or '(' .. after, '+', 'LIMIT', 0, limit + 1)
  end
  if #ids == 0 then return answer end
  for _, id in ipairs(ids) do
    local found = record(p, kind, id, now)
    if found then
      if #answer > limit * 3 then
        answer[1] = '1'
        return answer
      end
      answer[#answer + 1] = id
      answer[#answer + 1] = found[1]
      answer[#answer + 1] = found[2]
    else
      redis.call('ZREM', index, id)
      redis.call('DEL', p .. 'r:' .. kind .. ':' .. id)
    end
    after = id
  end
end

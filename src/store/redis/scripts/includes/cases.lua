-- Shared by the scripts that know cases. Below the channel's prefix `p`:
--
--   k:<case>     HASH conv list rank revision card;  kl:<case> LIST lines;  ks:<case> HASH outbox id -> what became of it
--   kc:<conv>    SET of the conversation's cases
--   k:waiting k:held k:ended   ZSET case -> rank;  k:until ZSET case -> when it is deleted
--   k:changes    STREAM of cases that changed, the newest two thousand
--   pages        ZSET page -> when it is due, or when its lease ends;  pages:e HASH page -> "case rung urgency"
--   pages:f pages:t   HASH page -> fence, attempts

local case_lists = { 'waiting', 'held', 'ended' }

local function case_changed(p, id, topic, channel)
  redis.call('XADD', p .. 'k:changes', 'MAXLEN', '~', '2000', '*', 'k', id)
  redis.call('PUBLISH', topic, channel .. ' ' .. id)
end

local function case_delete(p, id)
  local conv = redis.call('HGET', p .. 'k:' .. id, 'conv')
  redis.call('DEL', p .. 'k:' .. id, p .. 'kl:' .. id, p .. 'ks:' .. id)
  for _, list in ipairs(case_lists) do redis.call('ZREM', p .. 'k:' .. list, id) end
  redis.call('ZREM', p .. 'k:until', id)
  if conv then redis.call('SREM', p .. 'kc:' .. conv, id) end
end

-- Deletes what is kept no longer, some at a time.
local function cases_expire(p, now)
  local over = redis.call('ZRANGEBYSCORE', p .. 'k:until', '-inf', now, 'LIMIT', 0, 100)
  for i = 1, #over do case_delete(p, over[i]) end
  -- The files on disk are to forget them too.
  if #over > 0 then redis.call('INCR', p .. 'erased') end
end

local function case_read(p, id, now)
  local got = redis.call('HMGET', p .. 'k:' .. id, 'conv', 'list', 'rank', 'revision', 'card', 'until')
  if not got[1] then return nil end
  if got[6] and tonumber(got[6]) <= now then return nil end
  return { id, got[1], got[2], got[3], got[4], got[5] }
end

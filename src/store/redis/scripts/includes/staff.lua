-- Shared by the scripts of what staff keep. `p` is the prefix `itgel:{staff}:`; every key is below it, in one slot.
--
--   n              counter of revisions, never reused
--   r:<kind>:<id>  HASH revision sealed until (ms, or '' for ever); Redis lets it go at `until` too
--   i:<kind>       ZSET of the ids, all of score 0, so in the order of their letters; one that expired is taken out when met
--   j:<journal>    STREAM, entry number-0 {hash, value} · h:<journal> HASH length hash mark
--   clock          HASH seen ahead
--   notices        STREAM, entry number-0 {sealed} · m the newest number
--   erased         how many were dropped for good that the files on disk still know

-- @include clock

-- {revision, sealed} of a record that is there, or nil.
local function record(p, kind, id, now)
  local found = redis.call('HMGET', p .. 'r:' .. kind .. ':' .. id, 'revision', 'sealed', 'until')
  if not found[1] then return nil end
  if found[3] ~= '' and tonumber(found[3]) <= now then return nil end
  return { tonumber(found[1]), found[2] }
end

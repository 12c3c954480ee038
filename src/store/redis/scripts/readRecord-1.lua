-- One record.
-- KEYS[1] prefix of staff
-- ARGV    1 now or ''  2 kind  3 id
-- Output  {revision, sealed} · {} there is none
-- @include staff
return record(KEYS[1], ARGV[2], ARGV[3], clock(KEYS[1], ARGV[1])) or {}

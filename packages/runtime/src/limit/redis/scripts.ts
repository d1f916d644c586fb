// Times are microseconds of the server's clock; Lua's numbers hold them exactly. Every key goes when it means nothing
// any more. KEYS are pairs: a bucket's slots (a sorted set of slot ids by the time they are free) and its pause.

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function keep(slots, slot, free)
  redis.call('ZADD', slots, free, slot)
  local last = redis.call('ZRANGE', slots, -1, -1, 'WITHSCORES')[2]
  redis.call('PEXPIRE', slots, math.ceil((last - now) / 1000) + 1)
end
`;

/** ARGV: slot, lease, then limit and window of each bucket. Answers 1, milliseconds to wait, whether it is a pause. */
export const TAKE = `${NOW}
local till, paused = now, 0
for i = 1, #KEYS, 2 do
  local pause = tonumber(redis.call('GET', KEYS[i + 1]) or 0)
  if pause > now then
    if pause >= till then till, paused = pause, 1 end
  else
    redis.call('ZREMRANGEBYSCORE', KEYS[i], '-inf', now)
    if redis.call('ZCARD', KEYS[i]) >= tonumber(ARGV[i + 2]) then
      local free = tonumber(redis.call('ZRANGE', KEYS[i], 0, 0, 'WITHSCORES')[2])
      if free > till then till, paused = free, 0 end
    end
  end
end
if till > now then return {0, math.ceil((till - now) / 1000), paused} end
for i = 1, #KEYS, 2 do keep(KEYS[i], ARGV[1], now + (ARGV[2] + ARGV[i + 3]) * 1000) end
return {1, 0, 0}
`;

/** ARGV: slot, grace, then limit and window of each bucket. */
export const RELEASE = `${NOW}
for i = 1, #KEYS, 2 do keep(KEYS[i], ARGV[1], now + (ARGV[2] + ARGV[i + 3]) * 1000) end
return 1
`;

/** ARGV: slot. */
export const GIVE_BACK = `
for i = 1, #KEYS, 2 do redis.call('ZREM', KEYS[i], ARGV[1]) end
return 1
`;

/** ARGV: milliseconds. */
export const COOL = `${NOW}
local till = math.max(now + ARGV[1] * 1000, tonumber(redis.call('GET', KEYS[2]) or 0))
if till > now then
  redis.call('SET', KEYS[2], string.format('%.0f', till), 'PX', math.ceil((till - now) / 1000) + 1)
end
return 1
`;

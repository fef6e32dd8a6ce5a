-- Sends prepared requests, each once. Arguments: the file ("<bytes>\n<request>" one after the other), how many a second
-- (0: as fast as answers come). Prints one line of JSON.
local ffi = require("ffi")
ffi.cdef[[ typedef struct { long sec; long nsec; } moment; int clock_gettime(int which, moment *to); ]]
local spot = ffi.new("moment")
local function now() ffi.C.clock_gettime(1, spot); return tonumber(spot.sec) * 1000 + tonumber(spot.nsec) / 1e6 end

local requests, sent, rate, next_at = {}, 0, 0, 0
missing = 0

function init(args)
  local file = assert(io.open(args[1], "rb"))
  rate = tonumber(args[2] or "0")
  while true do
    local size = file:read("*n")
    if not size then break end
    file:read(1)
    requests[#requests + 1] = file:read(size)
  end
  file:close()
  math.randomseed(1)
  if rate == 0 then delay = nil end
end

function request()
  sent = sent + 1
  local found = requests[sent]
  requests[sent] = nil
  if found then return found end
  missing = missing + 1
  return "GET /nothing-left HTTP/1.1\r\nHost: x\r\n\r\n"
end

-- Arrivals at random, on average `rate` a second, whatever the answers do.
function delay()
  local moment = now()
  if next_at < moment - 1000 then next_at = moment end
  next_at = next_at - math.log(1 - math.random()) * 1000 / rate
  return math.max(0, next_at - moment)
end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency, requests)
  local left = 0
  for _, thread in ipairs(threads) do left = left + (thread:get("missing") or 0) end
  local errors = summary.errors
  io.write(string.format(
    '{"answers":%d,"seconds":%.6f,"refused":%d,"failed":%d,"missing":%d,"p50_ms":%.3f,"p90_ms":%.3f,"p99_ms":%.3f,"max_ms":%.3f}\n',
    summary.requests, summary.duration / 1e6, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, left,
    latency:percentile(50) / 1000, latency:percentile(90) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end

-- For wrk: sends one advice over and over, and prints a row of the results.
--   wrk -t1 -c4 -d20s -s bench/load.lua http://localhost:8080/v1/letters -- advice.json

function init(args)
  local advice = assert(io.open(args[1]))
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = advice:read("*a")
  advice:close()
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("RESULT %.1f %.1f %.0f %d %d\n",
    latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    summary.requests / (summary.duration / 1e6), failed, summary.requests))
end

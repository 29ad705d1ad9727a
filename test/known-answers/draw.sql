-- Draws one task again in DuckDB (tried on 1.5), generator sha256: winners and reserves, as selection.csv lists them.
-- Run it in the folder of the freeze. Replace what stands in `given` and `quotas` by what the acts say:
--   plan, task, scope, quotas: act.json of the freeze;  seed: act.json of the draw;  pool-01.csv: `pool` of the task.
-- A single quote within a value is written twice ('').
WITH
given (plan, seed, task, scope) AS (
  VALUES ('GA-2026', '春天 2026', 'T1', 'task:T1:1')
),
quotas (stratum, quota) AS (
  VALUES (1, 12), (2, 6), (3, 2)
),
pool AS (
  SELECT code, CAST(stratum AS INTEGER) AS stratum, name
  FROM read_csv('pool-01.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
  WHERE stratum IS NOT NULL AND excluded IS NULL
),
keyed AS (
  SELECT task, scope, sha256(concat_ws(chr(10), 'suiji-draw/1', 'key', plan, seed)) AS key FROM given
),
ticketed AS (
  SELECT task, stratum, code, name, sha256(concat_ws(chr(10), key, 'object', scope, code)) AS ticket
  FROM pool CROSS JOIN keyed
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY stratum ORDER BY ticket, code) AS rank FROM ticketed
)
SELECT task, stratum, rank, code, ticket, CASE WHEN rank <= quota THEN 'winner' ELSE 'reserve' END AS role, name
FROM ranked JOIN quotas USING (stratum)
WHERE quota > 0 AND rank <= quota + greatest(3, (quota + 4) // 5)
ORDER BY stratum, rank;

/** A run that people held bears where it comes from, as JSON; all other runs are simulated. */
export const observed = `
ALTER TABLE runs ADD COLUMN observed TEXT;

DROP VIEW v_runs;
CREATE VIEW v_runs AS
  SELECT run_id, iteration, target, seed, started_at, ended_at, status, scheduled,
    passed, failed, excluded, unresolved, unverified,
    shadow ->> '$.target' || '@' || (shadow ->> '$.iteration')
      || coalesce(':' || (shadow ->> '$.step'), '') AS shadow, explored,
    iif(observed IS NULL, 'simulated', 'observed') AS kind
  FROM runs;
`

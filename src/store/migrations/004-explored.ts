/** Explored conversations were chosen because failures were likely: they are counted apart, and enter no other count. */
export const explored = `
ALTER TABLE runs ADD COLUMN explored INTEGER NOT NULL DEFAULT 0;

DROP VIEW v_runs;
CREATE VIEW v_runs AS
  SELECT run_id, iteration, target, seed, started_at, ended_at, status, scheduled,
    passed, failed, excluded, unresolved, unverified,
    shadow ->> '$.target' || '@' || (shadow ->> '$.iteration')
      || coalesce(':' || (shadow ->> '$.step'), '') AS shadow, explored
  FROM runs;
`

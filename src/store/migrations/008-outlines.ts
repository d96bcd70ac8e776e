/**
 * A plan's conversations apart from the rest of it, which is all that most who read a plan need: a hundred thousand of them
 * are 12 MB of JSON. `plan` is the rest, with the cells that they are in, each once.
 */
export const outlines = `
ALTER TABLE plans ADD COLUMN conversations TEXT NOT NULL DEFAULT '[]';
UPDATE plans SET conversations = plan -> '$.conversations';
UPDATE plans SET plan = json_set(json_remove(plan, '$.conversations'), '$.cells', (
  SELECT json_group_array(json_object('scenario', scenario, 'persona', persona, 'arm', arm)) FROM (
    SELECT DISTINCT value ->> 'scenario' AS scenario, value ->> 'persona' AS persona, value ->> 'arm' AS arm
    FROM json_each(conversations)
  )
));
`

/**
 * What was first played after a conversation broke, as a list in JSON, null for none: the report's rates after a behaviour leave
 * it out, and to find it in the messages with every report would take longer than the report.
 */
export const afterBreak = `
ALTER TABLE conversations ADD COLUMN behaviours_after_break TEXT;
UPDATE conversations SET behaviours_after_break = nullif((
  SELECT json_group_array(behaviour) FROM (
    SELECT behaviour FROM messages
    WHERE conversation_no = conversations.no AND behaviour IS NOT NULL AND behaviour <> 'unknown'
    GROUP BY behaviour HAVING min(turn) > conversations.break_turn ORDER BY min(turn)
  )
), '[]') WHERE break_turn IS NOT NULL;
`

ALTER TABLE answer ADD COLUMN due_at DATETIME(3) NULL COMMENT 'by when it was owed; null where nothing was';

UPDATE answer a JOIN suggestion s ON s.id = a.suggestion_id SET a.due_at = s.due_at
WHERE a.unit IS NOT NULL AND a.round = s.round AND s.state IN ('ANSWERED', 'CLOSED');

ALTER TABLE waiting
    ADD COLUMN way      VARCHAR(16) NULL COMMENT 'the leg of its state, where leg is a ruling on it',
    ADD COLUMN asked_at DATETIME(3) NULL COMMENT 'when the ruling was asked for';

-- rulings asked for before they had a leg of their own are looked at first thing
UPDATE waiting w JOIN suggestion s ON s.id = w.suggestion_id
SET w.next_at = w.since
WHERE s.return_asked OR s.extension_until IS NOT NULL;

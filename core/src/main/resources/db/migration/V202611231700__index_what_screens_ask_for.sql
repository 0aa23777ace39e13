-- the journal of a stretch of time, and one leg of the board
CREATE INDEX ix_step_at ON step (township_id, at);
CREATE INDEX ix_waiting_leg ON waiting (township_id, leg, until_at);

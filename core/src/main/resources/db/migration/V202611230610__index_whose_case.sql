-- for 我的 and 撤: the cases somebody told first, and the one somebody moved last
CREATE INDEX ix_suggestion_reporter ON suggestion (township_id, reporter, opened_at);
CREATE INDEX ix_last_move_actor ON last_move (actor, at);

-- each filter of the list in the order of the list; the last is all that a deputy's or a point's part asks of a row
CREATE INDEX ix_suggestion_category ON suggestion (township_id, category, opened_at);
CREATE INDEX ix_suggestion_urgency ON suggestion (township_id, urgency, opened_at);
CREATE INDEX ix_suggestion_supervised ON suggestion (township_id, supervised, opened_at);
CREATE INDEX ix_suggestion_unit ON suggestion (township_id, unit, opened_at);
CREATE INDEX ix_suggestion_part
    ON suggestion (township_id, opened_at, district, deputy, chat_group, confidential);

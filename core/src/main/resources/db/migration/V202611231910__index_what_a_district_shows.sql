ALTER TABLE suggestion
    ADD KEY ix_suggestion_district (township_id, district, moved_at);

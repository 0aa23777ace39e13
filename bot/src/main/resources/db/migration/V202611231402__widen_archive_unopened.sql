ALTER TABLE archive_unopened MODIFY sealed_key MEDIUMTEXT NOT NULL;

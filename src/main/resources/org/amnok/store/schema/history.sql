-- Every edit of every record, in order; only ever appended to. Each row's hash covers the row and
-- the hash before it, so that nothing in between can be changed, taken out or put in unseen; the
-- number of rows and the last hash are in amnok_meta.history_head.

CREATE TABLE amnok_history (
  number INTEGER PRIMARY KEY NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  turn TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  layer TEXT NOT NULL,
  record TEXT NOT NULL,
  -- as JSON; null when there was none
  before TEXT,
  after TEXT,
  -- SHA-256
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
);
CREATE INDEX amnok_history_record ON amnok_history(record);
-- the newest of one person; every name once; the newest deletions
CREATE INDEX amnok_history_author ON amnok_history(author, number);
CREATE INDEX amnok_history_deleted ON amnok_history(number) WHERE kind = 'delete';

-- those of many records at once
CREATE INDEX amnok_history_import ON amnok_history(number) WHERE kind = 'import';

CREATE TRIGGER amnok_history_is_never_changed BEFORE UPDATE ON amnok_history BEGIN
  SELECT RAISE(ABORT, 'the history is only ever appended to');
END;

CREATE TRIGGER amnok_history_is_never_deleted BEFORE DELETE ON amnok_history BEGIN
  SELECT RAISE(ABORT, 'the history is only ever appended to');
END;

INSERT INTO gpkg_extensions VALUES
  ('amnok_history', NULL, 'amnok_project', 'Who changed what and when; only ever appended to',
   'read-write');

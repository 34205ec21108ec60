-- What is asked of the sightings.

CREATE TABLE amnok_filter (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  filter TEXT
);

-- The texts of each sighting in one. Two line breaks end it, so that every two characters have one
-- after them.
CREATE VIEW amnok_words AS SELECT fid,
  coalesce(code, '') || char(10) ||
  coalesce(title, '') || char(10) ||
  coalesce(loc_verbatim, '') || char(10) ||
  coalesce(public_note, '') || char(10) ||
  coalesce(internal_note, '') || char(10) ||
  coalesce(outlet, '') || char(10) ||
  coalesce(report_title, '') || char(10) || char(10) AS words
FROM sighting;

-- Full text: every three characters in a row, so that words of all scripts are found, inside of
-- other words too. Triggers and not the program keep it, so that it is right after edits by others.
CREATE VIRTUAL TABLE amnok_text USING fts5(
  words, content = 'amnok_words', content_rowid = 'fid', tokenize = 'trigram', columnsize = 0);

-- What was deleted must not stay readable.
INSERT INTO amnok_text (amnok_text, rank) VALUES ('secure-delete', 1);
INSERT INTO amnok_text (amnok_text) VALUES ('rebuild');

CREATE TRIGGER amnok_text_insert AFTER INSERT ON sighting BEGIN
  INSERT INTO amnok_text (rowid, words) VALUES (NEW.fid,
    coalesce(NEW.code, '') || char(10) ||
    coalesce(NEW.title, '') || char(10) ||
    coalesce(NEW.loc_verbatim, '') || char(10) ||
    coalesce(NEW.public_note, '') || char(10) ||
    coalesce(NEW.internal_note, '') || char(10) ||
    coalesce(NEW.outlet, '') || char(10) ||
    coalesce(NEW.report_title, '') || char(10) || char(10));
END;

CREATE TRIGGER amnok_text_delete AFTER DELETE ON sighting BEGIN
  INSERT INTO amnok_text (amnok_text, rowid, words) VALUES ('delete', OLD.fid,
    coalesce(OLD.code, '') || char(10) ||
    coalesce(OLD.title, '') || char(10) ||
    coalesce(OLD.loc_verbatim, '') || char(10) ||
    coalesce(OLD.public_note, '') || char(10) ||
    coalesce(OLD.internal_note, '') || char(10) ||
    coalesce(OLD.outlet, '') || char(10) ||
    coalesce(OLD.report_title, '') || char(10) || char(10));
END;

CREATE TRIGGER amnok_text_update AFTER UPDATE OF
  fid, code, title, loc_verbatim, public_note, internal_note, outlet, report_title ON sighting
BEGIN
  INSERT INTO amnok_text (amnok_text, rowid, words) VALUES ('delete', OLD.fid,
    coalesce(OLD.code, '') || char(10) ||
    coalesce(OLD.title, '') || char(10) ||
    coalesce(OLD.loc_verbatim, '') || char(10) ||
    coalesce(OLD.public_note, '') || char(10) ||
    coalesce(OLD.internal_note, '') || char(10) ||
    coalesce(OLD.outlet, '') || char(10) ||
    coalesce(OLD.report_title, '') || char(10) || char(10));
  INSERT INTO amnok_text (rowid, words) VALUES (NEW.fid,
    coalesce(NEW.code, '') || char(10) ||
    coalesce(NEW.title, '') || char(10) ||
    coalesce(NEW.loc_verbatim, '') || char(10) ||
    coalesce(NEW.public_note, '') || char(10) ||
    coalesce(NEW.internal_note, '') || char(10) ||
    coalesce(NEW.outlet, '') || char(10) ||
    coalesce(NEW.report_title, '') || char(10) || char(10));
END;

INSERT INTO gpkg_extensions VALUES
  ('amnok_filter', NULL, 'amnok_project', 'Saved filters; safe to ignore', 'read-write'),
  ('amnok_words', NULL, 'amnok_project', 'Full text; kept by triggers', 'write-only'),
  ('amnok_text', NULL, 'amnok_project', 'Full text; kept by triggers', 'write-only'),
  ('amnok_text_data', NULL, 'amnok_project', 'Full text; kept by triggers', 'write-only'),
  ('amnok_text_idx', NULL, 'amnok_project', 'Full text; kept by triggers', 'write-only'),
  ('amnok_text_config', NULL, 'amnok_project', 'Full text; kept by triggers', 'write-only');

CREATE INDEX evidence_sighting ON evidence(sighting_uuid);

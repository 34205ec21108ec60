-- Projects that were merged into this one.

CREATE TABLE amnok_merged (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  history_end TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_merged', NULL, 'amnok_project', 'Projects that were merged; safe to ignore',
   'read-write');

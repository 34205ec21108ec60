-- Pictures of a person's own that lie on pages.

CREATE TABLE amnok_illustration (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  data TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_illustration', NULL, 'amnok_project', 'Pictures on designed pages; safe to ignore',
   'read-write');

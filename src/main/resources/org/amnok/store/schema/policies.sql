-- Own policies of releases.

CREATE TABLE amnok_policy (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  rules TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_policy', NULL, 'amnok_project', 'Policies of releases; safe to ignore', 'read-write');

-- What is asked of the sightings.

CREATE TABLE amnok_filter (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  filter TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_filter', NULL, 'amnok_project', 'Saved filters; safe to ignore', 'read-write');

-- Designed pages.

CREATE TABLE amnok_layout (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  name TEXT,
  design TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_layout', NULL, 'amnok_project', 'Designed pages; safe to ignore', 'read-write');

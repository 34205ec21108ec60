-- Base maps and imagery; their files stay where they are.

CREATE TABLE amnok_base (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  title TEXT,
  file TEXT,
  kind TEXT,
  map_table TEXT,
  opacity REAL,
  visible INTEGER,
  position REAL,
  attribution TEXT,
  stretch TEXT,
  no_data REAL,
  bands TEXT
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_base', NULL, 'amnok_project', 'Base maps and imagery; safe to ignore', 'read-write');

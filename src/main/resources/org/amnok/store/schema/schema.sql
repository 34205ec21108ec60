-- An Amnok project: an OGC GeoPackage 1.4 with five layers and tables, and two of our own.

-- What was seen. Columns may be null so that other programs can add a bare point; Amnok reads
-- sensible values then. The uuid is not UNIQUE because they also copy rows.
CREATE TABLE sighting (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  uuid TEXT,
  code TEXT,
  title TEXT,
  kind TEXT,
  status TEXT,
  site_uuid TEXT,
  coord_uncertainty_m REAL,
  loc_method TEXT,
  loc_verbatim TEXT,
  edtf TEXT,
  date_earliest DATE,
  date_latest DATE,
  date_verbatim TEXT,
  date_published DATE,
  zone TEXT,
  count_verbatim TEXT,
  source_reliability TEXT,
  info_credibility INTEGER,
  public_note TEXT,
  internal_note TEXT,
  outlet TEXT,
  report_title TEXT,
  report_address TEXT,
  report_basis TEXT,
  report_confidence TEXT,
  sensitivity TEXT,
  privacy_level INTEGER,
  created DATETIME,
  modified DATETIME,
  river TEXT,
  river_km_from REAL,
  river_km_from_uncertainty REAL,
  river_km_to REAL,
  river_km_to_uncertainty REAL
);
CREATE INDEX sighting_uuid ON sighting(uuid);

CREATE TABLE site (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom GEOMETRY,
  uuid TEXT,
  code TEXT,
  name_en TEXT,
  name_ko TEXT,
  name_zh TEXT,
  name_ja TEXT,
  type TEXT,
  subtype TEXT,
  country TEXT,
  position TEXT,
  precision_m REAL,
  note TEXT,
  source_title TEXT,
  source_address TEXT
);
CREATE INDEX site_uuid ON site(uuid);

CREATE TABLE camera (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  uuid TEXT,
  sighting_uuid TEXT,
  bearing_degrees REAL,
  field_of_view_degrees REAL,
  range_m REAL,
  note TEXT,
  coord_uncertainty_m REAL,
  bearing_uncertainty_degrees REAL,
  range_uncertainty_m REAL
);

CREATE TABLE look (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  site_uuid TEXT,
  date DATE,
  result TEXT,
  imagery_source TEXT,
  note TEXT
);

CREATE TABLE sighting_count (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  sighting_fid INTEGER NOT NULL REFERENCES sighting(fid),
  class TEXT,
  count_min INTEGER,
  count_best INTEGER,
  count_max INTEGER,
  method TEXT
);
CREATE INDEX sighting_count_sighting ON sighting_count(sighting_fid);

-- A trigger and not ON DELETE CASCADE: it also works in programs that leave foreign keys off.
CREATE TRIGGER sighting_takes_its_counts AFTER DELETE ON sighting BEGIN
  DELETE FROM sighting_count WHERE sighting_fid = OLD.fid;
END;

CREATE TABLE amnok_meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT
);

CREATE TABLE amnok_setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('sighting', 'features', 'sighting', 'What was seen, where and when', 4326),
  ('site', 'features', 'site', 'Lasting places: crossings, islands, yards', 4326),
  ('camera', 'features', 'camera', 'Where pictures were taken from', 4326),
  ('look', 'attributes', 'look', 'Sites looked at on a day, and what was seen', NULL),
  ('sighting_count', 'attributes', 'sighting_count', 'How many of each class were seen', NULL);

INSERT INTO gpkg_geometry_columns VALUES
  ('sighting', 'geom', 'POINT', 4326, 0, 0),
  ('site', 'geom', 'GEOMETRY', 4326, 0, 0),
  ('camera', 'geom', 'POINT', 4326, 0, 0);

INSERT INTO gpkg_extensions VALUES
  ('amnok_meta', NULL, 'amnok_project', 'The version of the Amnok project schema', 'read-write'),
  ('amnok_setting', NULL, 'amnok_project', 'The last view of the map; safe to ignore', 'read-write');

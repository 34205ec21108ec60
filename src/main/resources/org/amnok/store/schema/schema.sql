-- An Amnok project: an OGC GeoPackage 1.4 with five layers and tables, and two of our own.

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined',
   'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
   'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude and latitude in decimal degrees on the WGS 84 spheroid');

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);

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

-- How persons styled the layers of the map, and the same as styles for QGIS.

CREATE TABLE amnok_layer_style (
  layer TEXT NOT NULL PRIMARY KEY,
  closest_scale REAL,
  widest_scale REAL,
  filter TEXT,
  -- null: as designed; empty: none
  label TEXT,
  label_language TEXT,
  label_size REAL,
  -- one, value or graded
  classing TEXT,
  attribute TEXT,
  method TEXT
);

-- The looks of a layer: 0 is that of all, or of what belongs to no class.
CREATE TABLE amnok_style_class (
  layer TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT,
  lower REAL,
  upper REAL,
  symbol TEXT,
  colour TEXT,
  size REAL,
  PRIMARY KEY (layer, position)
);

-- As QGIS makes it.
CREATE TABLE IF NOT EXISTS layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
);

INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('layer_styles', 'attributes', 'layer_styles', 'Styles of the layers for QGIS');

INSERT INTO gpkg_extensions VALUES
  ('amnok_layer_style', NULL, 'amnok_project', 'The look of the map; safe to ignore', 'read-write'),
  ('amnok_style_class', NULL, 'amnok_project', 'The look of the map; safe to ignore', 'read-write');

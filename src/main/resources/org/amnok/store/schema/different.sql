-- Sightings that somebody found not to be the same event.

CREATE TABLE sighting_not_same (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  sighting_uuid TEXT,
  other_uuid TEXT
);

CREATE INDEX sighting_not_same_uuid ON sighting_not_same(uuid);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('sighting_not_same', 'attributes', 'sighting_not_same', 'Sightings that are not of the same thing');

-- Sightings whose report repeats that of another.

CREATE TABLE sighting_rests_on (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  sighting_uuid TEXT,
  other_uuid TEXT
);

CREATE INDEX sighting_rests_on_uuid ON sighting_rests_on(uuid);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('sighting_rests_on', 'attributes', 'sighting_rests_on', 'Sightings whose report repeats that of another');

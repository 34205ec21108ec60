-- Who told of sightings, by pseudonyms only, and which sightings tell of the same thing.

ALTER TABLE sighting ADD COLUMN status_reason TEXT;

CREATE TABLE source (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  code TEXT,
  relation TEXT,
  -- "2025-01-03 B; 2025-06-01 C"
  reliability TEXT
);
CREATE INDEX source_uuid ON source(uuid);

CREATE TABLE sighting_source (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  sighting_uuid TEXT,
  source_uuid TEXT
);
CREATE INDEX sighting_source_uuid ON sighting_source(uuid);
CREATE INDEX sighting_source_sighting ON sighting_source(sighting_uuid);

CREATE TABLE sighting_same_as (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  sighting_uuid TEXT,
  group_uuid TEXT
);
CREATE INDEX sighting_same_as_uuid ON sighting_same_as(uuid);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('source', 'attributes', 'source', 'Who told of sightings, by pseudonyms'),
  ('sighting_source', 'attributes', 'sighting_source', 'Which source told of which sighting'),
  ('sighting_same_as', 'attributes', 'sighting_same_as', 'Sightings of the same thing');

-- Evidence: originals as they came, after the OGC Related Tables Extension 1.0, and what is known
-- of them.

-- One row is one original that a sighting rests on. Two rows may name the same original.
CREATE TABLE evidence (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  sighting_uuid TEXT,
  kind TEXT,
  file_name TEXT,
  sha256 TEXT,
  size_bytes INTEGER,
  media_type TEXT,
  width_pixels INTEGER,
  height_pixels INTEGER,
  orientation INTEGER,
  acquired DATETIME,
  acquired_by TEXT,
  origin TEXT,
  origin_address TEXT,
  note TEXT
);
CREATE INDEX evidence_uuid ON evidence(uuid);
CREATE INDEX evidence_sha256 ON evidence(sha256);

-- Notes on a part of a picture, in fractions of the upright picture from its upper left corner.
CREATE TABLE picture_note (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT,
  evidence_uuid TEXT,
  x REAL,
  y REAL,
  width REAL,
  height REAL,
  note TEXT
);
CREATE INDEX picture_note_uuid ON picture_note(uuid);

-- The bytes. An original longer than a part lies in several rows, from part 0 on.
CREATE TABLE evidence_media (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  data BLOB NOT NULL,
  content_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  part INTEGER NOT NULL
);
CREATE UNIQUE INDEX evidence_media_part ON evidence_media(sha256, part);

-- Which original belongs to which sighting; a view, so that it is never wrong.
CREATE VIEW sighting_evidence AS
  SELECT s.fid AS base_id, m.id AS related_id
  FROM evidence e
    JOIN sighting s ON s.uuid = e.sighting_uuid
    JOIN evidence_media m ON m.sha256 = e.sha256 AND m.part = 0;

-- Small pictures, made anew when they are missing. They hold nothing but pixels.
CREATE TABLE amnok_thumbnail (
  sha256 TEXT NOT NULL PRIMARY KEY,
  data BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS gpkgext_relations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  base_table_name TEXT NOT NULL,
  base_primary_column TEXT NOT NULL DEFAULT 'id',
  related_table_name TEXT NOT NULL,
  related_primary_column TEXT NOT NULL DEFAULT 'id',
  relation_name TEXT NOT NULL,
  mapping_table_name TEXT NOT NULL UNIQUE
);
INSERT INTO gpkgext_relations
  (base_table_name, base_primary_column, related_table_name, related_primary_column,
   relation_name, mapping_table_name)
VALUES ('sighting', 'fid', 'evidence_media', 'id', 'media', 'sighting_evidence');

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
  ('evidence', 'attributes', 'evidence', 'What sightings rest on, and where it came from'),
  ('picture_note', 'attributes', 'picture_note', 'Notes on parts of pictures'),
  ('evidence_media', 'attributes', 'evidence_media', 'The originals, untouched');

INSERT OR IGNORE INTO gpkg_extensions VALUES
  ('gpkgext_relations', NULL, 'related_tables',
   'http://www.opengis.net/doc/IS/gpkg-rte/1.0', 'read-write'),
  ('sighting_evidence', NULL, 'related_tables',
   'http://www.opengis.net/doc/IS/gpkg-rte/1.0', 'read-write'),
  ('amnok_thumbnail', NULL, 'amnok_project', 'Small pictures; safe to ignore', 'read-write');

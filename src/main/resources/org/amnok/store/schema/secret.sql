-- Random bytes under which rows of imported files and releases get identifiers. They never leave:
-- who has them can try what a row may have been.

CREATE TABLE amnok_secret (
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
);

INSERT INTO gpkg_extensions VALUES
  ('amnok_secret', NULL, 'amnok_project', 'Under which identifiers are made; never to be passed on',
   'read-write');

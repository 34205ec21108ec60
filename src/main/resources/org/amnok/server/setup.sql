-- The log of operations of Amnok in PostgreSQL 13 or later. An administrator runs this in the
-- database: psql -v ON_ERROR_STOP=1 -d DATABASE -f THIS_FILE
-- It may be run again, for example after PostGIS was installed: what is there stays.
-- Then gives each person a login of their own, with one of three roles:
--   CREATE ROLE kim LOGIN PASSWORD '...' ; GRANT @schema@_editor TO kim;
-- @schema@_reader reads, without internal notes and sources; @schema@_reporter adds operations as
-- well, and of what readers do not see reads its own; @schema@_editor reads and adds all.
BEGIN;

SET LOCAL client_min_messages = warning;

CREATE SCHEMA IF NOT EXISTS @schema@;

DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['@schema@_reader', '@schema@_reporter', '@schema@_editor'] LOOP
    IF to_regrole(role) IS NULL THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END $$;
GRANT @schema@_reader TO @schema@_reporter;
GRANT @schema@_reporter TO @schema@_editor;

-- Whether readers see evidence, notes on pictures and where cameras stood. It counts for what is
-- added from then on.
CREATE TABLE IF NOT EXISTS @schema@.rule (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  readers_see_evidence boolean NOT NULL
);
INSERT INTO @schema@.rule (readers_see_evidence) VALUES (@evidence@) ON CONFLICT DO NOTHING;

-- place: the order in which operations came, in which each follows on all that it knew
-- device, number: which copy of the project did it, and its 1, 2, 3 ... without a gap
-- before, hash: of the operation of the device before it (zeros before the first), and its own
-- line: what it says, so far as readers see it, as JSON
-- shown: SHA-256 of that of the operation before it (zeros before the first), hash and line
-- added_by, added: which login brought it, and when: the clock of the server, told to people
CREATE TABLE IF NOT EXISTS @schema@.operation (
  place bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  device text NOT NULL,
  number bigint NOT NULL,
  before text NOT NULL,
  hash text NOT NULL,
  line json NOT NULL,
  shown text NOT NULL,
  added_by name NOT NULL DEFAULT session_user,
  added timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (device, number)
);

-- Of operations of which readers see less: all that they say.
CREATE TABLE IF NOT EXISTS @schema@.hidden (
  device text NOT NULL,
  number bigint NOT NULL,
  line json NOT NULL,
  added_by name NOT NULL DEFAULT session_user,
  PRIMARY KEY (device, number),
  FOREIGN KEY (device, number) REFERENCES @schema@.operation
);

-- One at a time adds, so that the places are in the order in which operations can be seen.
CREATE OR REPLACE FUNCTION @schema@.one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_catalog.pg_advisory_xact_lock(TG_RELID::bigint);
  RETURN NULL;
END $$;

-- Rows are taken only behind those before them, with the hashes that they must have.
CREATE OR REPLACE FUNCTION @schema@.follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  zeros CONSTANT text := repeat('0', 64);
  wrong record;
BEGIN
  SELECT n.device, n.number INTO wrong
  FROM (
    SELECT device, number, place, before, hash, shown, line::text AS line,
      btrim(split_part(line::text, '"', 3), ':,') AS entry,
      split_part(line::text, '"', 6) AS known,
      split_part(line::text, '"', 10) AS contents,
      lag(number) OVER its AS last_number, lag(place) OVER its AS last_place,
      lag(hash) OVER its AS last_hash, lag(shown) OVER its AS last_shown
    FROM added WINDOW its AS (PARTITION BY device ORDER BY number)
  ) AS n
  LEFT JOIN LATERAL ( -- one look at the index for each device, however long the log is
    SELECT number, place, hash, shown FROM @schema@.operation
    WHERE n.last_number IS NULL AND device = n.device AND number = n.number - 1 LIMIT 1
  ) AS o ON true
  WHERE n.device !~ '^[0-9a-f]{16}$' OR n.number < 1
    OR n.number <> coalesce(n.last_number, o.number, 0) + 1
    OR n.place < coalesce(n.last_place, o.place, 0)
    OR n.before <> coalesce(n.last_hash, o.hash, zeros)
    OR NOT starts_with(n.line, concat('{"entry":', n.entry, ',"known":"', n.known,
      '","contents":"', n.contents, '"'))
    OR n.hash <> encode(sha256(convert_to(concat_ws(E'\n', 'amnok operation', n.device, n.number,
      n.entry, n.known, n.contents, n.before), 'UTF8')), 'hex')
    OR n.shown <> encode(sha256(convert_to(concat_ws(E'\n', 'amnok shown',
      coalesce(n.last_shown, o.shown, zeros), n.hash, n.line), 'UTF8')), 'hex')
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'operation % of % does not follow on the one before it, or has another hash',
      wrong.number, wrong.device USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION @schema@.only_appended_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of operations is only appended to';
END $$;

DROP TRIGGER IF EXISTS one_at_a_time ON @schema@.operation;
CREATE TRIGGER one_at_a_time BEFORE INSERT ON @schema@.operation
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.one_at_a_time();
DROP TRIGGER IF EXISTS follows ON @schema@.operation;
CREATE TRIGGER follows AFTER INSERT ON @schema@.operation REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.follows();
DROP TRIGGER IF EXISTS only_appended_to ON @schema@.operation;
CREATE TRIGGER only_appended_to BEFORE UPDATE OR DELETE OR TRUNCATE ON @schema@.operation
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.only_appended_to();
DROP TRIGGER IF EXISTS only_appended_to ON @schema@.hidden;
CREATE TRIGGER only_appended_to BEFORE UPDATE OR DELETE OR TRUNCATE ON @schema@.hidden
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.only_appended_to();

REVOKE ALL ON @schema@.rule, @schema@.operation, @schema@.hidden FROM PUBLIC;
GRANT USAGE ON SCHEMA @schema@ TO @schema@_reader;
GRANT SELECT ON @schema@.rule, @schema@.operation TO @schema@_reader;
GRANT INSERT (device, number, before, hash, line, shown) ON @schema@.operation
  TO @schema@_reporter;
GRANT SELECT, INSERT (device, number, line) ON @schema@.hidden TO @schema@_reporter;

ALTER TABLE @schema@.hidden ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own ON @schema@.hidden;
CREATE POLICY own ON @schema@.hidden TO @schema@_reporter
  USING (added_by = session_user) WITH CHECK (added_by = session_user);
DROP POLICY IF EXISTS all_of_it ON @schema@.hidden;
CREATE POLICY all_of_it ON @schema@.hidden FOR SELECT TO @schema@_editor USING (true);

-- What follows from the operations, as an editor's project has it, without what is hidden: for maps
-- and tables of other programs. Each sync of an editor brings it up to date.
CREATE TABLE IF NOT EXISTS @schema@.state (
  id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  layer text NOT NULL,
  uuid text NOT NULL,
  cells jsonb NOT NULL,
  open_questions text NOT NULL,
  digest text NOT NULL,
  PRIMARY KEY (layer, uuid)
);
CREATE TABLE IF NOT EXISTS @schema@.state_at (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  place bigint NOT NULL,
  written_by name NOT NULL,
  written timestamptz NOT NULL
);
INSERT INTO @schema@.state_at (place, written_by, written) VALUES (0, session_user, now())
  ON CONFLICT DO NOTHING;
REVOKE ALL ON @schema@.state, @schema@.state_at FROM PUBLIC;
GRANT SELECT ON @schema@.state, @schema@.state_at TO @schema@_reader;
GRANT INSERT, UPDATE, DELETE ON @schema@.state TO @schema@_editor;
GRANT UPDATE ON @schema@.state_at TO @schema@_editor;

-- The views for QGIS need PostGIS: without it there is the log alone.
DO $setup$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis') THEN
    RAISE WARNING 'PostGIS is not installed: the log works, the views for QGIS are not there. Install it and run this again.';
    RETURN;
  END IF;
  CREATE EXTENSION IF NOT EXISTS postgis;

  -- The geometry of a cell: Base64 of a GeoPackage geometry, WKB behind a header.
  EXECUTE $sql$
    CREATE OR REPLACE FUNCTION @schema@.geometry_of(cells jsonb) RETURNS public.geometry
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $f$
        SELECT public.ST_GeomFromWKB(substring(b FROM 9 + (ARRAY[0, 32, 48, 48, 64])[1 +
          ((get_byte(b, 3) >> 1) & 7)]), 4326) FROM decode(cells ->> 'geom', 'base64') AS b
      $f$
  $sql$;
  DROP VIEW IF EXISTS @schema@.sightings, @schema@.sites, @schema@.evidence;
  EXECUTE $sql$
    CREATE VIEW @schema@.sightings AS
    SELECT s.id, @schema@.geometry_of(s.cells)::public.geometry(Point, 4326) AS geom, s.uuid,
      s.cells ->> 'code' AS code,
      s.cells ->> 'title' AS title,
      s.cells ->> 'kind' AS kind,
      s.cells ->> 'status' AS status,
      t.cells ->> 'name_en' AS site,
      (s.cells ->> 'coord_uncertainty_m')::double precision AS uncertainty_m,
      s.cells ->> 'loc_method' AS location_method,
      s.cells ->> 'loc_verbatim' AS place_as_reported,
      s.cells ->> 'river' AS river,
      (s.cells ->> 'river_km_from')::double precision AS river_km_from,
      (s.cells ->> 'river_km_to')::double precision AS river_km_to,
      s.cells ->> 'edtf' AS date_edtf,
      (s.cells ->> 'date_earliest')::date AS date_earliest,
      (s.cells ->> 'date_latest')::date AS date_latest,
      s.cells ->> 'date_verbatim' AS date_as_reported,
      (s.cells ->> 'date_published')::date AS date_published,
      s.cells ->> 'counts' AS counts,
      s.cells ->> 'count_verbatim' AS count_as_reported,
      s.cells ->> 'source_reliability' AS source_reliability,
      (s.cells ->> 'info_credibility')::integer AS info_credibility,
      s.cells ->> 'public_note' AS public_note,
      s.cells ->> 'outlet' AS outlet,
      s.cells ->> 'report_title' AS report_title,
      s.cells ->> 'report_address' AS report_address,
      s.cells ->> 'sensitivity' AS sensitivity,
      (s.cells ->> 'privacy_level')::integer AS privacy_level,
      s.open_questions,
      (s.cells ->> 'created')::timestamptz AS created,
      (s.cells ->> 'modified')::timestamptz AS modified
    FROM @schema@.state AS s
    LEFT JOIN @schema@.state AS t ON t.layer = 'site' AND t.uuid = s.cells ->> 'site_uuid'
    WHERE s.layer = 'sighting'
  $sql$;
  EXECUTE $sql$
    CREATE VIEW @schema@.sites AS
    SELECT s.id, @schema@.geometry_of(s.cells)::public.geometry(Geometry, 4326) AS geom, s.uuid,
      s.cells ->> 'code' AS code,
      s.cells ->> 'name_en' AS name_en,
      s.cells ->> 'name_ko' AS name_ko,
      s.cells ->> 'name_zh' AS name_zh,
      s.cells ->> 'name_ja' AS name_ja,
      s.cells ->> 'type' AS type,
      s.cells ->> 'subtype' AS subtype,
      s.cells ->> 'country' AS country,
      (s.cells ->> 'precision_m')::double precision AS uncertainty_m,
      s.cells ->> 'note' AS note,
      s.cells ->> 'valid_from' AS valid_from,
      s.cells ->> 'valid_to' AS valid_to,
      s.open_questions
    FROM @schema@.state AS s WHERE s.layer = 'site'
  $sql$;
  EXECUTE $sql$
    CREATE VIEW @schema@.evidence AS
    SELECT e.id, @schema@.geometry_of(s.cells)::public.geometry(Point, 4326) AS geom, e.uuid,
      e.cells ->> 'sighting_uuid' AS sighting_uuid,
      s.cells ->> 'title' AS sighting,
      e.cells ->> 'kind' AS kind,
      e.cells ->> 'file_name' AS file_name,
      e.cells ->> 'media_type' AS media_type,
      (e.cells ->> 'size_bytes')::bigint AS size_bytes,
      e.cells ->> 'sha256' AS sha256,
      e.cells ->> 'origin_address' AS origin_address,
      (e.cells ->> 'acquired')::timestamptz AS acquired,
      e.open_questions
    FROM @schema@.state AS e
    LEFT JOIN @schema@.state AS s
      ON s.layer = 'sighting' AND s.uuid = e.cells ->> 'sighting_uuid'
    WHERE e.layer = 'evidence'
  $sql$;
  EXECUTE $sql$
    CREATE INDEX IF NOT EXISTS state_of_sightings ON @schema@.state USING gist
      ((@schema@.geometry_of(cells)::public.geometry(Point, 4326))) WHERE layer = 'sighting'
  $sql$;
  GRANT SELECT ON @schema@.sightings, @schema@.sites, @schema@.evidence TO @schema@_reader;
END $setup$;

COMMIT;

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
  LEFT JOIN @schema@.operation AS o
    ON n.last_number IS NULL AND o.device = n.device AND o.number = n.number - 1
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

COMMIT;

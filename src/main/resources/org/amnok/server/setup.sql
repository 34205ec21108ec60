-- The log of operations of Amnok in PostgreSQL 13 or later. An administrator runs this once, in the
-- database: psql -v ON_ERROR_STOP=1 -d DATABASE -f THIS_FILE
-- Then gives each person a login of their own: CREATE ROLE kim LOGIN PASSWORD '...' ;
-- GRANT @schema@_member TO kim;
BEGIN;

CREATE SCHEMA @schema@;

-- Whoever has this role reads all of the log and adds to it. Nobody changes or takes out a row.
CREATE ROLE @schema@_member NOLOGIN;

-- place: the order in which operations came, in which each follows on all that it knew
-- device, number: which copy of the project did it, and its 1, 2, 3 ... without a gap
-- before, hash: of the operation of the device before it (zeros before the first), and its own
-- line: what it says, as in a file of `amnok share`
CREATE TABLE @schema@.operation (
  place bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  device text NOT NULL CHECK (device ~ '^[0-9a-f]{16}$'),
  number bigint NOT NULL CHECK (number > 0),
  before text NOT NULL CHECK (before ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL,
  line json NOT NULL,
  PRIMARY KEY (device, number)
);

-- One at a time adds, so that the places are in the order in which operations can be seen.
CREATE FUNCTION @schema@.one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_catalog.pg_advisory_xact_lock(TG_RELID::bigint);
  RETURN NULL;
END $$;

CREATE TRIGGER one_at_a_time BEFORE INSERT ON @schema@.operation
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.one_at_a_time();

-- A row is taken only behind the one before it, with the hash that it must have.
CREATE FUNCTION @schema@.follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last text := repeat('0', 64);
  line text := NEW.line::text;
  entry text := btrim(split_part(line, '"', 3), ':,');
  known text := split_part(line, '"', 6);
  contents text := split_part(line, '"', 10);
BEGIN
  IF NEW.number > 1 THEN
    SELECT hash INTO last FROM @schema@.operation
      WHERE device = NEW.device AND number = NEW.number - 1;
  END IF;
  IF last IS DISTINCT FROM NEW.before THEN
    RAISE EXCEPTION 'operation % of % does not follow on the one before it', NEW.number, NEW.device
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NOT starts_with(line, concat('{"entry":', entry, ',"known":"', known, '","contents":"',
      contents, '"'))
    OR NEW.hash <> encode(sha256(convert_to(concat_ws(E'\n', 'amnok operation', NEW.device,
      NEW.number, entry, known, contents, NEW.before), 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'operation % of % has another hash', NEW.number, NEW.device
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER follows BEFORE INSERT ON @schema@.operation
  FOR EACH ROW EXECUTE FUNCTION @schema@.follows();

CREATE FUNCTION @schema@.only_appended_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of operations is only appended to';
END $$;

CREATE TRIGGER only_appended_to BEFORE UPDATE OR DELETE OR TRUNCATE ON @schema@.operation
  FOR EACH STATEMENT EXECUTE FUNCTION @schema@.only_appended_to();

REVOKE ALL ON @schema@.operation FROM PUBLIC;
GRANT USAGE ON SCHEMA @schema@ TO @schema@_member;
GRANT SELECT ON @schema@.operation TO @schema@_member;
GRANT INSERT (device, number, before, hash, line) ON @schema@.operation TO @schema@_member;

COMMIT;

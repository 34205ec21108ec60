-- The index: what questions need of all sightings, so that opening a project need not read every
-- one. A row holds what the fids with fid >> 11 = number have, complete in itself; no bytes say
-- that it must be found in the tables. Whatever changes something that a row says takes the row
-- away, whoever changes it; Amnok makes it again.

CREATE TABLE amnok_index (
  number INTEGER PRIMARY KEY NOT NULL,
  data BLOB NOT NULL
);

CREATE TRIGGER amnok_index_sighting_insert AFTER INSERT ON sighting BEGIN
  DELETE FROM amnok_index WHERE number = NEW.fid >> 11;
END;

CREATE TRIGGER amnok_index_sighting_delete AFTER DELETE ON sighting BEGIN
  DELETE FROM amnok_index WHERE number = OLD.fid >> 11;
END;

CREATE TRIGGER amnok_index_sighting_update AFTER UPDATE OF
  geom, uuid, kind, status, site_uuid, coord_uncertainty_m, edtf, date_earliest, date_latest,
  source_reliability, info_credibility, report_confidence, privacy_level, river, river_km_from,
  river_km_from_uncertainty, river_km_to, river_km_to_uncertainty, bank, province, near_river,
  river_km_lowest, river_km_highest ON sighting
BEGIN
  DELETE FROM amnok_index WHERE number = NEW.fid >> 11;
END;

CREATE TRIGGER amnok_index_sighting_moved AFTER UPDATE ON sighting WHEN OLD.fid <> NEW.fid BEGIN
  DELETE FROM amnok_index WHERE number IN (OLD.fid >> 11, NEW.fid >> 11);
END;

-- Those before an insert are for rows that INSERT OR REPLACE takes away without a word.
CREATE TRIGGER amnok_index_count_replace BEFORE INSERT ON sighting_count BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT sighting_fid >> 11 FROM sighting_count WHERE fid = NEW.fid);
END;

CREATE TRIGGER amnok_index_count_insert AFTER INSERT ON sighting_count BEGIN
  DELETE FROM amnok_index WHERE number = NEW.sighting_fid >> 11;
END;

CREATE TRIGGER amnok_index_count_update AFTER UPDATE ON sighting_count BEGIN
  DELETE FROM amnok_index WHERE number IN (OLD.sighting_fid >> 11, NEW.sighting_fid >> 11);
END;

CREATE TRIGGER amnok_index_count_delete AFTER DELETE ON sighting_count BEGIN
  DELETE FROM amnok_index WHERE number = OLD.sighting_fid >> 11;
END;

CREATE TRIGGER amnok_index_evidence_replace BEFORE INSERT ON evidence BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT s.fid >> 11 FROM evidence e JOIN sighting s ON s.uuid IN (
      e.sighting_uuid, trim(e.sighting_uuid, '{}'), '{' || e.sighting_uuid || '}')
    WHERE e.fid = NEW.fid);
END;

CREATE TRIGGER amnok_index_evidence_insert AFTER INSERT ON evidence BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      NEW.sighting_uuid, trim(NEW.sighting_uuid, '{}'), '{' || NEW.sighting_uuid || '}'));
END;

CREATE TRIGGER amnok_index_evidence_update AFTER UPDATE ON evidence
WHEN OLD.sighting_uuid IS NOT NEW.sighting_uuid OR OLD.kind IS NOT NEW.kind
BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      OLD.sighting_uuid, trim(OLD.sighting_uuid, '{}'), '{' || OLD.sighting_uuid || '}',
      NEW.sighting_uuid, trim(NEW.sighting_uuid, '{}'), '{' || NEW.sighting_uuid || '}'));
END;

CREATE TRIGGER amnok_index_evidence_delete AFTER DELETE ON evidence BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      OLD.sighting_uuid, trim(OLD.sighting_uuid, '{}'), '{' || OLD.sighting_uuid || '}'));
END;

CREATE TRIGGER amnok_index_source_replace BEFORE INSERT ON sighting_source BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT s.fid >> 11 FROM sighting_source e JOIN sighting s ON s.uuid IN (
      e.sighting_uuid, trim(e.sighting_uuid, '{}'), '{' || e.sighting_uuid || '}')
    WHERE e.fid = NEW.fid);
END;

CREATE TRIGGER amnok_index_source_insert AFTER INSERT ON sighting_source BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      NEW.sighting_uuid, trim(NEW.sighting_uuid, '{}'), '{' || NEW.sighting_uuid || '}'));
END;

CREATE TRIGGER amnok_index_source_update AFTER UPDATE ON sighting_source BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      OLD.sighting_uuid, trim(OLD.sighting_uuid, '{}'), '{' || OLD.sighting_uuid || '}',
      NEW.sighting_uuid, trim(NEW.sighting_uuid, '{}'), '{' || NEW.sighting_uuid || '}'));
END;

CREATE TRIGGER amnok_index_source_delete AFTER DELETE ON sighting_source BEGIN
  DELETE FROM amnok_index WHERE number IN (
    SELECT fid >> 11 FROM sighting WHERE uuid IN (
      OLD.sighting_uuid, trim(OLD.sighting_uuid, '{}'), '{' || OLD.sighting_uuid || '}'));
END;

INSERT INTO gpkg_extensions VALUES
  ('amnok_index', NULL, 'amnok_project', 'What is asked of sightings, kept for quick opening; safe to ignore',
   'write-only');

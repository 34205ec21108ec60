-- Operations of other devices of which the history here has no entry that says just the same: of
-- imports, of removals, and those whose contents stayed at home. Whole, as their line in a file of
-- operations, so that they can be handed on.

CREATE TABLE amnok_carried (
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (device, number)
) WITHOUT ROWID;

-- Of a device, the last operation that an earlier version of the program took in: up to there none
-- can be handed on. Then who signed its operations up to which one: key and signature in Base64.

ALTER TABLE amnok_device ADD COLUMN base INTEGER NOT NULL DEFAULT 0;

ALTER TABLE amnok_device ADD COLUMN base_hash TEXT;

ALTER TABLE amnok_device ADD COLUMN signer TEXT;

ALTER TABLE amnok_device ADD COLUMN signed INTEGER NOT NULL DEFAULT 0;

ALTER TABLE amnok_device ADD COLUMN signature TEXT;

UPDATE amnok_device SET base = number, base_hash = hash WHERE number > coalesce((
  SELECT max(s.number + s.last - s.first) FROM amnok_span s
  WHERE s.device = amnok_device.device AND s.is_own), 0);

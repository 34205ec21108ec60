-- Each entry of the history commits to its contents by a hash of them and of a salt, so that both
-- can be taken out for good and the chain holds. former is the hash that versions of the schema
-- before 6 made of the contents themselves; it goes with them.

ALTER TABLE amnok_history ADD COLUMN salt BLOB;
ALTER TABLE amnok_history ADD COLUMN contents BLOB;
ALTER TABLE amnok_history ADD COLUMN former BLOB;

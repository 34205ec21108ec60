-- What follows from the place of a sighting, the map and the sites; Amnok writes it with every
-- change, so that other programs and queries can use it. place_facts is null where it is still to
-- be found: after another program moved a point, or when the project is older.

ALTER TABLE sighting ADD COLUMN bank TEXT;
ALTER TABLE sighting ADD COLUMN bank_note TEXT;
ALTER TABLE sighting ADD COLUMN near_river TEXT;
ALTER TABLE sighting ADD COLUMN river_km REAL;
ALTER TABLE sighting ADD COLUMN river_km_lowest REAL;
ALTER TABLE sighting ADD COLUMN river_km_highest REAL;
ALTER TABLE sighting ADD COLUMN province TEXT;
ALTER TABLE sighting ADD COLUMN nearest_site_uuid TEXT;
ALTER TABLE sighting ADD COLUMN nearest_site_m REAL;
ALTER TABLE sighting ADD COLUMN nearest_site_bearing_degrees REAL;
ALTER TABLE sighting ADD COLUMN place_facts INTEGER;

CREATE INDEX sighting_without_facts ON sighting(place_facts) WHERE place_facts IS NULL;

CREATE TRIGGER sighting_place_changed AFTER UPDATE OF
  geom, coord_uncertainty_m, river, river_km_from, river_km_from_uncertainty, river_km_to,
  river_km_to_uncertainty ON sighting
WHEN OLD.geom IS NOT NEW.geom
  OR OLD.coord_uncertainty_m IS NOT NEW.coord_uncertainty_m
  OR OLD.river IS NOT NEW.river
  OR OLD.river_km_from IS NOT NEW.river_km_from
  OR OLD.river_km_from_uncertainty IS NOT NEW.river_km_from_uncertainty
  OR OLD.river_km_to IS NOT NEW.river_km_to
  OR OLD.river_km_to_uncertainty IS NOT NEW.river_km_to_uncertainty
BEGIN
  UPDATE sighting SET
    bank = NULL, bank_note = NULL, near_river = NULL, river_km = NULL, river_km_lowest = NULL,
    river_km_highest = NULL, province = NULL, nearest_site_uuid = NULL, nearest_site_m = NULL,
    nearest_site_bearing_degrees = NULL, place_facts = NULL
  WHERE fid = NEW.fid;
END;

CREATE TRIGGER site_shape_changed AFTER UPDATE OF geom ON site
WHEN OLD.geom IS NOT NEW.geom
BEGIN
  UPDATE sighting SET place_facts = NULL WHERE nearest_site_uuid = OLD.uuid;
END;

CREATE TRIGGER site_shape_gone AFTER DELETE ON site
BEGIN
  UPDATE sighting SET place_facts = NULL WHERE nearest_site_uuid = OLD.uuid;
END;

-- The R-tree extension of GeoPackage 1.4 for one layer; LAYER is replaced by its table.

CREATE VIRTUAL TABLE rtree_LAYER_geom USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER rtree_LAYER_geom_insert AFTER INSERT ON LAYER
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_LAYER_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_LAYER_geom_update2 AFTER UPDATE OF geom ON LAYER
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_LAYER_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_LAYER_geom_update4 AFTER UPDATE ON LAYER
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_LAYER_geom WHERE id IN (OLD.fid, NEW.fid);
END;

CREATE TRIGGER rtree_LAYER_geom_update5 AFTER UPDATE ON LAYER
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_LAYER_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_LAYER_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_LAYER_geom_update6 AFTER UPDATE OF geom ON LAYER
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
  UPDATE rtree_LAYER_geom SET
    minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom),
    miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom)
  WHERE id = NEW.fid;
END;

CREATE TRIGGER rtree_LAYER_geom_update7 AFTER UPDATE OF geom ON LAYER
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
  INSERT INTO rtree_LAYER_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_LAYER_geom_delete AFTER DELETE ON LAYER
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_LAYER_geom WHERE id = OLD.fid;
END;

INSERT INTO gpkg_extensions VALUES
  ('LAYER', 'geom', 'gpkg_rtree_index',
   'http://www.geopackage.org/spec140/#extension_rtree', 'write-only');

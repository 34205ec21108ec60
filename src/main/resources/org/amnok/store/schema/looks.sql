-- A look may also be at a stretch of a bank, in whole metres of the river's line, or at an area (WKT).

ALTER TABLE look ADD COLUMN stretch_river TEXT;

ALTER TABLE look ADD COLUMN stretch_bank TEXT;

ALTER TABLE look ADD COLUMN from_m INTEGER;

ALTER TABLE look ADD COLUMN to_m INTEGER;

ALTER TABLE look ADD COLUMN kinds TEXT;

ALTER TABLE look ADD COLUMN area TEXT;

-- Other names of sites and since when they are there; looks with vague dates.

ALTER TABLE site ADD COLUMN aliases TEXT;
ALTER TABLE site ADD COLUMN valid_from TEXT;
ALTER TABLE site ADD COLUMN valid_to TEXT;

-- EDTF; the column date holds its earliest day
ALTER TABLE look ADD COLUMN edtf TEXT;
ALTER TABLE look ADD COLUMN date_latest DATE;

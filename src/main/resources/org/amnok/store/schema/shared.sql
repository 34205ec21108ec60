-- Which entries of the history are operations of which device. A run of entries is the operations
-- of the device from a number on, done when of other devices was known what is said; is_one when
-- all of them are one operation, that came as entry there in the file of its device. Entries of the
-- device '' are no operations. is_own when they were written into this file or into one that it is
-- a copy of; hash, of the last of them, is found when it is shared.

CREATE TABLE amnok_span (
  first INTEGER PRIMARY KEY NOT NULL,
  last INTEGER NOT NULL,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  known TEXT NOT NULL,
  is_own INTEGER NOT NULL,
  is_one INTEGER NOT NULL,
  there INTEGER NOT NULL,
  hash TEXT
);

CREATE INDEX amnok_span_device ON amnok_span(device, number);

-- Where the operations of each device end that are here.

CREATE TABLE amnok_device (
  device TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL
);

-- Records of which somebody must decide something.

CREATE TABLE amnok_open (
  layer TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (layer, record)
);

-- Records that somebody took out for good, by SHA-256: they do not come back.

CREATE TABLE amnok_gone (
  digest TEXT PRIMARY KEY NOT NULL
);

package org.amnok.release.canary;

/// Some bytes of an output: all of it, or what was packed in it.
///
/// @param where "the file", "zip entry doc.kml"
record Part(String where, byte[] bytes) {}

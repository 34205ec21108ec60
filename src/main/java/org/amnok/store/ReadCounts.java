package org.amnok.store;

/// What became of a layer's rows.
///
/// @param read rows that became features
/// @param withoutPlace rows whose geometry is null or empty
/// @param unreadable rows whose geometry is no geometry
public record ReadCounts(int read, int withoutPlace, int unreadable) {}

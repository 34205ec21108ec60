package org.amnok.domain.merge;

import java.util.UUID;

/// What a record is found by.
///
/// @param layer its table, for example `sighting`
public record RecordKey(String layer, UUID uuid) {}

package org.amnok.domain.project;

import java.util.Optional;

/// What an import of many sightings did.
///
/// @param edit by which it can be taken back; empty when nothing was new
/// @param added how many are in the project now and were not before
/// @param alreadyThere how many were passed over, being in the project
public record ImportedSightings(Optional<Edit.Import> edit, long added, long alreadyThere) {}

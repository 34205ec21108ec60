package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.amnok.exchange.ImportReport;

/// What an import did.
///
/// @param added sightings that are in the project now and were not before
/// @param alreadyThere sightings that were left out because their uuid is in the project already,
///   or came before in the file
/// @param report what was read, with the rejected rows
/// @param rejectedFile where the rejected rows were written; empty when there are none
public record ImportOutcome(
        int added, int alreadyThere, ImportReport report, Optional<Path> rejectedFile) {}

package org.amnok.exchange.reading;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.amnok.domain.Secret;
import org.amnok.domain.project.ProjectContents;

/// What a project knows by which rows of files find their sightings again.
///
/// @param secret of the project: a row gets its UUID under it, so that nobody else can tell from a
///   UUID what the row was
/// @param isThere true for the UUID of a sighting of the project
/// @param isEmpty true when it has no sighting
/// @param own the UUID of a sighting of the project by an identifier that it had in a release; any
///   other UUID as it is
public record RowNames(
        Secret secret, Predicate<UUID> isThere, boolean isEmpty, UnaryOperator<UUID> own) {
    /// Of a project.
    public static RowNames of(Secret secret, ProjectContents contents, UnaryOperator<UUID> own) {
        var isEmpty = contents.sightings().isEmpty();
        return new RowNames(secret, contents::hasSighting, isEmpty, own);
    }
}

/// What two projects make together, as values: which records come, which fields are taken, and what
/// only a person can decide. Nothing here reads a file.
///
/// A record is met by its UUID. What both knew in common, told by their histories, says who changed
/// what since; without it, what differs is asked about.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.merge;

import org.jspecify.annotations.NullMarked;

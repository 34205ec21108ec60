package org.amnok.store.text;

import java.util.List;

/// A part of SQLite's full text, complete in itself, ready to be written.
///
/// @param leaves its pages, numbered from 1
/// @param doors what leads to the pages that have terms
/// @param rows how many rows it is of
/// @param terms how many terms stand in them, each as often as it does
public record TextSegment(List<byte[]> leaves, List<Door> doors, long rows, long terms) {
    /// A page on which a term begins, and what all terms from there on are not less than.
    ///
    /// @param term as few bytes as part it from the terms before; none for the first page
    /// @param page its number
    /// @param skips where the rows of its last term go on, on pages after it, as SQLite keeps it;
    ///   no bytes when there are few such pages
    record Door(byte[] term, int page, byte[] skips) {}
}

package org.amnok.exchange.table;

/// A word in a table that a column cannot hold, and that a person may say the meaning of.
///
/// @param meaning of the column, by its name or as a person said
/// @param column what it is called in the file
/// @param word as it stands there
/// @param rows how many have it
/// @param isUnread true when no word of the column is known, so that the column is not read; else
///   these rows are rejected
public record UnknownWord(
        SightingColumn meaning, String column, String word, long rows, boolean isUnread) {}

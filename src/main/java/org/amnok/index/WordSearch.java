package org.amnok.index;

/// Finds sightings by a word in their own texts: code, title, notes, place as reported, report.
@FunctionalInterface
public interface WordSearch {
    /// Finds nothing.
    WordSearch NONE = word -> new long[0];

    /// The rows in the project file of the sightings in which the word occurs, also inside of other
    /// words; upper and lower case are the same. Any order, without doubles.
    ///
    /// @param word without white space, not empty
    long[] fidsWith(String word);
}

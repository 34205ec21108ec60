package org.amnok.layout.caption;

/// What is written below a picture, and what is told instead of it.
///
/// @param text some sentences: what, where, when, how many, how sure, from whom
/// @param alternative for people who do not see the picture, at most 250 characters; empty when a
///   person wants none
public record Caption(String text, String alternative) {
    /// Screen readers and content systems cut longer ones.
    public static final int LONGEST_ALTERNATIVE = 250;

    public static final Caption NONE = new Caption("", "");
}

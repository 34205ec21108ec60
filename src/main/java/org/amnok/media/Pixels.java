package org.amnok.media;

/// A picture in memory.
///
/// @param argb row by row from the upper left, opaque; not copied
/// @param damaged true when the file ended early, or held what the decoder had to guess
public record Pixels(int width, int height, int[] argb, boolean damaged) {
    /// True when a part of them is not what the file held once.
    public boolean isDamaged() {
        return damaged;
    }
}

package org.amnok.media;

/// A picture in memory.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean damaged;

    /// @param argb row by row from the upper left, opaque; not copied
    /// @param damaged true when the file ended early, or held what the decoder had to guess
    Pixels(int width, int height, int[] argb, boolean damaged) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.damaged = damaged;
    }

    /// True when a part of them is not what the file held once.
    public boolean isDamaged() {
        return damaged;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Row by row from the upper left, opaque; not a copy.
    public int[] argb() {
        return argb;
    }
}

package org.amnok.media;

/// A picture in memory.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    /// @param argb row by row from the upper left, opaque; not copied
    Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
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

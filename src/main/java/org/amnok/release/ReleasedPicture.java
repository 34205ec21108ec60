package org.amnok.release;

/// A picture as it may leave this machine. Only [ReleasedPictures] makes one.
public final class ReleasedPicture {
    private final String name;
    private final int widthPixels;
    private final int heightPixels;

    ReleasedPicture(String name, int widthPixels, int heightPixels) {
        this.name = name;
        this.widthPixels = widthPixels;
        this.heightPixels = heightPixels;
    }

    /// Of the file: a number, which says nothing of where it came from.
    public String name() {
        return name;
    }

    public int widthPixels() {
        return widthPixels;
    }

    public int heightPixels() {
        return heightPixels;
    }
}

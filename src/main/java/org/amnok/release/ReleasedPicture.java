package org.amnok.release;

import org.amnok.domain.codelist.EvidenceKind;

/// A picture as it may leave this machine. Only [ReleasedPictures] makes one.
public final class ReleasedPicture {
    private final String name;
    private final int widthPixels;
    private final int heightPixels;
    private final EvidenceKind kind;

    ReleasedPicture(String name, int widthPixels, int heightPixels, EvidenceKind kind) {
        this.name = name;
        this.widthPixels = widthPixels;
        this.heightPixels = heightPixels;
        this.kind = kind;
    }

    ReleasedPicture ofKind(EvidenceKind other) {
        return new ReleasedPicture(name, widthPixels, heightPixels, other);
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

    /// What it is to its sighting.
    public EvidenceKind kind() {
        return kind;
    }
}

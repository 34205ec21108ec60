package org.amnok.domain.record;

/// Free text. The internal note never leaves this machine.
public record Notes(String publicNote, String internalNote) {
    public static final Notes NONE = new Notes("", "");

    public Notes withPublic(String note) {
        return new Notes(note, internalNote);
    }

    public Notes withInternal(String note) {
        return new Notes(publicNote, note);
    }
}

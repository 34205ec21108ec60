package org.amnok.release.canary;

/// Characters among bytes of UTF-8.
final class Utf8 {
    /// Stands for bytes that are no character.
    static final int NONE = 0xfffd;

    private static final int ASCII = 0x80;

    private Utf8() {}

    /// True for a byte that begins no character.
    static boolean isInside(byte b) {
        return b < -64;
    }

    /// How many bytes the character has that begins at a byte; 1 when none is whole there.
    static int length(byte[] text, int at, int end) {
        var first = text[at] & 0xff;
        var length = first < 0xc2 || first >= 0xf5 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= end || !isInside(text[at + i])) {
                return 1;
            }
        }
        return length;
    }

    /// The character that begins at a byte; [#NONE] when none does.
    static int at(byte[] text, int at, int end) {
        var length = length(text, at, end);
        if (length == 1) {
            return text[at] < 0 ? NONE : text[at];
        }
        var character = text[at] & 0x7f >>> length;
        for (int i = 1; i < length; i++) {
            character = character << 6 | text[at + i] & 0x3f;
        }
        return character;
    }

    /// The character that ends before a byte.
    static int before(byte[] text, int at) {
        var from = at - 1;
        while (from > 0 && at - from < 4 && isInside(text[from])) {
            from--;
        }
        return at(text, from, at);
    }

    /// Writes a character.
    ///
    /// @return how many bytes it has
    static int put(int character, byte[] into, int at) {
        if (character < ASCII) {
            into[at] = (byte) character;
            return 1;
        }
        var length = length(character);
        for (int i = length - 1, rest = character; i > 0; i--, rest >>>= 6) {
            into[at + i] = (byte) (0x80 | rest & 0x3f);
        }
        into[at] = (byte) (0xf00 >>> length | character >>> 6 * (length - 1));
        return length;
    }

    /// How many bytes a character has.
    static int length(int character) {
        return character < ASCII ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}

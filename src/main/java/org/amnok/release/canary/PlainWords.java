package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text as words with one space between, in lower case, without escapes.
///
/// @param bytes of which the first are the text, in UTF-8
/// @param length how many are
/// @param hasMarks true when marks of XML may be among them
record PlainWords(byte[] bytes, int length, boolean hasMarks) {
    /// Stands where one value of data ends and another begins.
    static final byte BORDER = 0x1f;

    /// With marks of XML, if there are any.
    static PlainWords of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length, true);
    }

    /// @param length how many of the bytes are the text, in UTF-8
    /// @param withMarks false to pass over marks of XML, which a reader does not see; those between
    ///   values of data are a border then
    static PlainWords of(byte[] text, int length, boolean withMarks) {
        return new PlainReader(text, length, withMarks).words();
    }

    int codePointAt(int at) {
        return Utf8.at(bytes, at, length);
    }

    int codePointBefore(int at) {
        return Utf8.before(bytes, at);
    }

    String string(int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return string(0, length);
    }
}

package org.amnok.store.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON as UTF-8 on its way into the history: what is written there by the million is written by
/// plain loops.
public final class JsonBytes {
    private static final byte[] BASE64 =
            ascii("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    private static final byte[] HEX = ascii("0123456789ABCDEF");
    private static final String SHORT = "\"\\\b\t\n\f\r";
    private static final List<String> SHORT_ESCAPES =
            List.of("\\\"", "\\\\", "\\b", "\\t", "\\n", "\\f", "\\r");

    private byte[] bytes;
    private int used;

    public JsonBytes(int expected) {
        bytes = new byte[expected];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Writes signs of JSON, or a number, as they are.
    public JsonBytes plain(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[used++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /// Writes a cell: a text, a number, the bytes of a geometry in Base64, or null.
    public JsonBytes cell(@Nullable Object value) {
        return switch (value) {
            case null -> plain("null");
            case String text -> text(text);
            case byte[] data -> base64(data);
            case Integer number -> plain(number.toString());
            case Long number -> plain(number.toString());
            case Double number when Double.isFinite(number) -> plain(number.toString());
            default -> text(value.toString());
        };
    }

    /// Writes a text in quotes.
    public JsonBytes text(String text) {
        var length = text.length();
        room(length + 2);
        var into = bytes;
        var at = used;
        into[at++] = '"';
        for (int i = 0; i < length; i++) {
            var character = text.charAt(i);
            if (character >= 0x80 || isEscaped(character)) {
                used = at;
                return rest(text.substring(i));
            }
            into[at++] = (byte) character;
        }
        into[at++] = '"';
        used = at;
        return this;
    }

    private static boolean isEscaped(int character) {
        return character < ' ' || character == '"' || character == '\\';
    }

    /// Writes the rest of a text that is not all plain, and the quote behind it.
    private JsonBytes rest(String text) {
        for (var part : text.getBytes(StandardCharsets.UTF_8)) {
            room(1);
            if (part >= 0 && isEscaped(part)) {
                escape(part);
            } else {
                bytes[used++] = part;
            }
        }
        room(1);
        bytes[used++] = '"';
        return this;
    }

    /// As Jackson does, which wrote records before.
    private void escape(byte character) {
        var letter = SHORT.indexOf(character);
        if (letter >= 0) {
            plain(SHORT_ESCAPES.get(letter));
        } else {
            plain("\\u00");
            room(2);
            bytes[used++] = HEX[character >> 4];
            bytes[used++] = HEX[character & 15];
        }
    }

    private JsonBytes base64(byte[] data) {
        room(2 + (data.length + 2) / 3 * 4);
        bytes[used++] = '"';
        for (int i = 0; i < data.length; i += 3) {
            var left = data.length - i;
            var three =
                    (data[i] & 255) << 16
                            | (left > 1 ? (data[i + 1] & 255) << 8 : 0)
                            | (left > 2 ? data[i + 2] & 255 : 0);
            bytes[used++] = BASE64[three >> 18];
            bytes[used++] = BASE64[three >> 12 & 63];
            bytes[used++] = left > 1 ? BASE64[three >> 6 & 63] : (byte) '=';
            bytes[used++] = left > 2 ? BASE64[three & 63] : (byte) '=';
        }
        bytes[used++] = '"';
        return this;
    }

    private void room(int more) {
        if (bytes.length - used < more + 2) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more + 2);
        }
    }

    /// What was written.
    public byte[] done() {
        return Arrays.copyOf(bytes, used);
    }
}

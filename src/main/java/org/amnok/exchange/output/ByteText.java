package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/// Text on its way into a file as UTF-8, made byte by byte: millions of rows pass here. What is no
/// character becomes "?".
final class ByteText {
    private static final int FULL = 1 << 16;
    private static final int LARGEST_WHOLE = 1 << 30;
    private static final long[] POWERS = powers();
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final OutputStream out;
    private byte[] bytes = new byte[FULL + 1024];
    private int length;

    ByteText(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String words) {
        return words.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    /// Hands on what is gathered, once it is much: between two rows.
    void spill() throws IOException {
        if (length >= FULL) {
            flush();
        }
    }

    /// Hands on what is gathered.
    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /// What is gathered: the first [#length] of these.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// Forgets what is gathered.
    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    void put(byte[] more) {
        put(more, 0, more.length);
    }

    void put(byte[] more, int from, int count) {
        room(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    /// Of the program's own ASCII letters.
    @SuppressWarnings("deprecation") // the lower bytes are what is wanted
    void put(String ascii) {
        room(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
    }

    void text(String words, Escapes escapes) {
        room(words.length() * 3);
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c >= 0x80) {
                i = beyondAscii(words, i);
            } else {
                var instead = escapes.of(c);
                if (instead.length == 0) {
                    bytes[length++] = (byte) c;
                } else {
                    put(instead);
                    room((words.length() - i) * 3);
                }
            }
        }
    }

    /// @return the index of the last one that was taken
    private int beyondAscii(String words, int at) {
        var c = words.codePointAt(at);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
        } else if ((c >= 0xd800 && c <= 0xdfff) || c == 0xfffe || c == 0xffff) {
            bytes[length++] = '?';
            return at;
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3f));
        } else {
            bytes[length++] = (byte) (0xf0 | c >> 18);
            bytes[length++] = (byte) (0x80 | (c >> 12 & 0x3f));
            bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3f));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3f));
        return c < 0x10000 ? at : at + 1;
    }

    void uuid(UUID uuid) {
        room(36);
        var high = uuid.getMostSignificantBits();
        var low = uuid.getLeastSignificantBits();
        hex(high >> 32, 8);
        put('-');
        hex(high >> 16, 4);
        put('-');
        hex(high, 4);
        put('-');
        hex(low >> 48, 4);
        put('-');
        hex(low, 12);
    }

    private void hex(long value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(int) (value >> shift) & 15];
        }
    }

    void day(LocalDate day) {
        room(16);
        padded(day.getYear(), 4);
        put('-');
        padded(day.getMonthValue(), 2);
        put('-');
        padded(day.getDayOfMonth(), 2);
    }

    void whole(long value) {
        if (value < 0 || value > LARGEST_WHOLE) {
            put(Long.toString(value));
        } else {
            padded(value, 1);
        }
    }

    /// @param value not negative
    private void padded(long value, int least) {
        room(20);
        var digits = least;
        while (POWERS[digits] <= value) {
            digits++;
        }
        if (value <= Integer.MAX_VALUE) {
            digits((int) value, digits);
        } else {
            digits(value, digits);
        }
        length += digits;
    }

    private void digits(long value, int digits) {
        var rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /// Divides shorter numbers, which is several times as fast.
    private void digits(int value, int digits) {
        var rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            var tenth = rest / 10;
            bytes[i] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
        }
    }

    private static long[] powers() {
        var powers = new long[18];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /// As many digits as it takes, never with an exponent.
    void decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            whole((long) value);
        } else {
            put(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        }
    }

    /// Rounded half even, as the decimal number that the value is written as.
    ///
    /// @param digits after the point, at most 9
    void decimal(double value, int digits) {
        var scale = POWERS[digits];
        var scaled = Math.abs(value) * scale;
        var whole = Math.rint(scaled);
        if (Math.abs(Math.abs(scaled - Math.floor(scaled)) - 0.5) < 1e-4 || scaled > 1e15) {
            put(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString());
            return;
        }
        if (value < 0 && whole != 0) {
            put('-');
        }
        var units = (long) whole;
        var before = units / scale;
        padded(before, 1);
        if (digits > 0) {
            put('.');
            padded(units - before * scale, digits);
        }
    }
}

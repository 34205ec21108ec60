package org.amnok.exchange.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The characters below 0x80 that a format writes as others.
enum Escapes {
    /// Between quotation marks.
    JSON {
        @Override
        @Nullable String written(int c) {
            return switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> c < 0x20 ? String.format(Locale.ROOT, "\\u%04x", c) : null;
            };
        }
    },
    /// Between marks and in attributes. XML 1.0 has no place for most control characters.
    XML {
        @Override
        @Nullable String written(int c) {
            return switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\n', '\t' -> null;
                case '\r' -> "&#13;";
                default -> c < 0x20 ? " " : null;
            };
        }
    },
    /// Between quotation marks (RFC 4180).
    CSV {
        @Override
        @Nullable String written(int c) {
            return c == '"' ? "\"\"" : null;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out to be changed
    private final byte[][] table = new byte[0x80][];

    Escapes() {
        for (int c = 0; c < 0x80; c++) {
            var written = written(c);
            table[c] = ByteText.ascii(written == null ? "" : written);
        }
    }

    /// Null when the character stands for itself.
    abstract @Nullable String written(int c);

    /// Empty when the character stands for itself.
    byte[] of(int c) {
        return table[c];
    }
}

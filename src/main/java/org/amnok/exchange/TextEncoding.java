package org.amnok.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The encoding of a text.
///
/// @param markBytes of the byte order mark at its start; 0 when it has none
record TextEncoding(Charset charset, int markBytes) {
    /// @param start of the file
    /// @param chosen by a person; null to find it out
    static TextEncoding of(byte[] start, @Nullable Charset chosen) {
        var marked = marked(start);
        if (chosen != null) {
            return marked != null && marked.charset.equals(chosen)
                    ? marked
                    : new TextEncoding(chosen, 0);
        }
        return marked != null ? marked : new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static @Nullable TextEncoding marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(start, 0xFE, 0xFF)
                ? new TextEncoding(StandardCharsets.UTF_16BE, 2)
                : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

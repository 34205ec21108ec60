package org.amnok.domain;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// UUIDs as files hold them. QGIS writes them in braces.
public final class UuidText {
    private static final int LENGTH = 36;
    private static final String SHAPE = "00000000-0000-0000-0000-000000000000";

    private UuidText() {}

    /// Empty when the text is no UUID, or null.
    public static Optional<UUID> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var bare = bare(text.strip());
        return hasShape(bare) ? Optional.of(UUID.fromString(bare)) : Optional.empty();
    }

    /// Each brace may be missing.
    private static String bare(String text) {
        var from = text.startsWith("{") ? 1 : 0;
        var to = text.endsWith("}") ? text.length() - 1 : text.length();
        return text.substring(from, Math.max(from, to));
    }

    private static boolean hasShape(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            var isDash = SHAPE.charAt(i) == '-';
            if (isDash ? text.charAt(i) != '-' : !HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

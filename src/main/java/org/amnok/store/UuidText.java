package org.amnok.store;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// UUIDs as files hold them. QGIS writes them in braces.
final class UuidText {
    private static final Pattern UUID_PATTERN =
            Pattern.compile("\\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}?");

    private UuidText() {}

    /// Empty when the text is no UUID, or null.
    static Optional<UUID> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var match = UUID_PATTERN.matcher(text.strip().toLowerCase(Locale.ROOT));
        return match.matches() ? Optional.of(UUID.fromString(match.group(1))) : Optional.empty();
    }
}

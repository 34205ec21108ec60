package org.amnok.store.expunge;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.jspecify.annotations.Nullable;

/// Finds UUIDs in texts of any kind, in small or capital letters.
final class UuidScan {
    private static final int LENGTH = 36;
    private static final int FIRST_DASH = 8;
    private static final int[] LATER_DASHES = {13, 18, 23};

    private UuidScan() {}

    /// True when a text names one of these.
    ///
    /// @param utf8 null for none
    static boolean names(byte @Nullable [] utf8, Set<UUID> wanted) {
        if (utf8 == null) {
            return false;
        }
        for (int dash = FIRST_DASH; dash < utf8.length - LENGTH + FIRST_DASH + 1; dash++) {
            if (utf8[dash] == '-' && isOne(utf8, dash - FIRST_DASH, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(byte[] utf8, int from, Set<UUID> wanted) {
        for (var dash : LATER_DASHES) {
            if (utf8[from + dash] != '-') {
                return false;
            }
        }
        return UuidText.read(new String(utf8, from, LENGTH, StandardCharsets.ISO_8859_1))
                .filter(wanted::contains)
                .isPresent();
    }
}

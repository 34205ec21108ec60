package org.amnok.ui.evidence;

import java.time.LocalDateTime;
import java.util.Locale;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.words.Messages;

/// Says what an original is.
public final class OriginalWords {
    private static final double THOUSAND = 1000;
    private static final int SHORT_HASH = 16;

    private OriginalWords() {}

    /// "image/jpeg · 4000 × 3000 · 2.1 MB".
    public static String line(Original original) {
        var picture = original.picture();
        var size =
                picture == null
                        ? ""
                        : " · " + picture.uprightWidth() + " × " + picture.uprightHeight();
        return original.type().code() + size + " · " + bytes(original.sizeBytes());
    }

    /// "2.1 MB".
    public static String bytes(long bytes) {
        var units = new String[] {"bytes", "kB", "MB", "GB"};
        var value = (double) bytes;
        var unit = 0;
        while (value >= THOUSAND && unit < units.length - 1) {
            value /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }

    /// "Added 15 Nov 2025 12:00 UTC by Kim": when it came into the project.
    public static String custody(Evidence evidence) {
        var by =
                evidence.acquiredBy().isBlank()
                        ? ""
                        : Messages.text("evidence.by", evidence.acquiredBy());
        return Messages.text("original.added", DateText.utc(evidence.acquired()), by);
    }

    /// "Taken 2025-11-14 15:20:05 (camera’s clock)": when the photo says that it was made.
    public static String taken(LocalDateTime clock) {
        return Messages.text("original.taken", clock.toString().replace('T', ' '));
    }

    /// "SHA-256 0123456789abcdef…".
    public static String hash(Original original) {
        return Messages.text("evidence.sha_256", original.sha256().substring(0, SHORT_HASH));
    }
}

package org.amnok.ui.incoming;

import java.time.Duration;
import java.util.Locale;
import org.amnok.words.Messages;

/// How fast an import goes and how long it will, in words.
final class ImportPace {
    private static final double LEAST_SECONDS = 0.5;

    private ImportPace() {}

    /// "120,500 rows · 24,100 a second · 0:35 left".
    ///
    /// @param share of the work that is done, 0 to 1; negative when it is not known
    static String words(long rows, double share, Duration since) {
        var seconds = since.toMillis() / 1000.0;
        if (seconds < LEAST_SECONDS) {
            return Messages.text("incoming.rows", rows);
        }
        var pace = (long) (rows / seconds);
        if (share <= 0 || share > 1) {
            return Messages.text("incoming.rows_and_pace", rows, pace);
        }
        var left = Math.max(1, Math.round(seconds * (1 - share) / share));
        return Messages.text(
                "incoming.rows_pace_and_time_left",
                rows,
                pace,
                left / 60,
                String.format(Locale.ROOT, "%02d", left % 60));
    }
}

package org.amnok.ui.project;

import java.util.Optional;

/// What was copied in the window while a sealed project is open, and when it goes from the
/// clipboard: after a minute. What others copied stays.
final class CopiedText {
    private static final long MILLIS = 60_000;

    private Optional<String> seen;
    private Optional<Long> copiedNanos = Optional.empty();

    /// @param before what was on the clipboard already; empty for no text
    CopiedText(Optional<String> before) {
        seen = before;
    }

    /// @param now what is on the clipboard
    /// @param isOurs true when what is new there was copied in the window
    /// @param nanos of a clock that only goes forward
    void look(Optional<String> now, boolean isOurs, long nanos) {
        if (!now.equals(seen)) {
            seen = now;
            copiedNanos = isOurs && now.isPresent() ? Optional.of(nanos) : Optional.empty();
        }
    }

    /// True while there is something of ours: it goes when the project does.
    boolean isOurs() {
        return copiedNanos.isPresent();
    }

    /// True when it has been there for long enough.
    boolean isDue(long nanos) {
        return copiedNanos.filter(since -> (nanos - since) / 1_000_000 >= MILLIS).isPresent();
    }
}

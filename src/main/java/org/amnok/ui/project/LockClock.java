package org.amnok.ui.project;

/// Knows from two clocks when a window was left alone too long, or the computer slept. The clock on
/// the wall goes on while it sleeps, the other one stands still.
final class LockClock {
    private static final long SLEPT_MILLIS = 15_000;
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private long usedNanos;
    private long wallMillis;
    private long tickNanos;

    LockClock(long nanos, long wallMillis) {
        usedNanos = nanos;
        tickNanos = nanos;
        this.wallMillis = wallMillis;
    }

    /// Somebody used the window.
    void used(long nanos) {
        usedNanos = nanos;
    }

    /// To be asked every few seconds.
    ///
    /// @param minutes without use after which it is time; 0 for never
    /// @return true when it is time to lock
    boolean isDue(long nanos, long wall, int minutes) {
        var slept = wall - wallMillis - (nanos - tickNanos) / 1_000_000;
        tickNanos = nanos;
        wallMillis = wall;
        return slept > SLEPT_MILLIS || minutes > 0 && (nanos - usedNanos) / MINUTE_NANOS >= minutes;
    }
}

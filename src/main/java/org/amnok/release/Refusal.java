package org.amnok.release;

/// Why a sighting stays on this machine.
public enum Refusal {
    RETRACTED(false),
    /// Of a status that the policy keeps back.
    STATUS(true),
    /// From a source that is not graded well enough.
    RELIABILITY(true),
    /// Of information that is not graded well enough.
    CREDIBILITY(true),
    /// Only days were asked for, and it has none.
    UNDATED(false);

    private final boolean mayBeLifted;

    Refusal(boolean mayBeLifted) {
        this.mayBeLifted = mayBeLifted;
    }

    /// True when a person may let it leave all the same, with a reason.
    public boolean mayBeLifted() {
        return mayBeLifted;
    }
}

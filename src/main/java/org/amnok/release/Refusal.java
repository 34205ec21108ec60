package org.amnok.release;

/// Why a sighting stays on this machine.
public enum Refusal {
    RETRACTED("retracted", false),
    STATUS("of a status that the policy keeps back", true),
    RELIABILITY("from a source that is not graded well enough", true),
    CREDIBILITY("of information that is not graded well enough", true);

    private final String label;
    private final boolean mayBeLifted;

    Refusal(String label, boolean mayBeLifted) {
        this.label = label;
        this.mayBeLifted = mayBeLifted;
    }

    /// Follows "3 are ".
    public String label() {
        return label;
    }

    /// True when a person may let it leave all the same, with a reason.
    public boolean mayBeLifted() {
        return mayBeLifted;
    }
}

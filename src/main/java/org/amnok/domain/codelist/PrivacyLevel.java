package org.amnok.domain.codelist;

import java.util.OptionalDouble;
import org.amnok.words.Messages;

/// How exactly a place may leave this machine.
public enum PrivacyLevel {
    EXACT(0, 0),
    STREET(1, 0.001),
    DISTRICT(2, 0.01),
    COUNTY(3, 0.1),
    WITHHELD(4, 0);

    private final int number;
    private final double cellDegrees;

    PrivacyLevel(int number, double cellDegrees) {
        this.number = number;
        this.cellDegrees = cellDegrees;
    }

    /// 0 (exact) to 4 (withheld).
    public int number() {
        return number;
    }

    /// What a reader is shown of the precision.
    public String label() {
        return Messages.word("codes.privacy", this);
    }

    /// Side of the grid cell in degrees; empty for exact and withheld.
    public OptionalDouble cellDegrees() {
        return cellDegrees > 0 ? OptionalDouble.of(cellDegrees) : OptionalDouble.empty();
    }

    /// The coarser of two.
    public PrivacyLevel coarser(PrivacyLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

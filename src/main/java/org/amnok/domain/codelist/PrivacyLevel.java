package org.amnok.domain.codelist;

import java.util.OptionalDouble;

/// How exactly a place may leave this machine.
public enum PrivacyLevel {
    EXACT(0, 0, "exact"),
    STREET(1, 0.001, "about 70 m"),
    DISTRICT(2, 0.01, "about 700 m"),
    COUNTY(3, 0.1, "about 7 km"),
    WITHHELD(4, 0, "withheld");

    private final int number;
    private final double cellDegrees;
    private final String label;

    PrivacyLevel(int number, double cellDegrees, String label) {
        this.number = number;
        this.cellDegrees = cellDegrees;
        this.label = label;
    }

    /// 0 (exact) to 4 (withheld).
    public int number() {
        return number;
    }

    /// What a reader is shown of the precision.
    public String label() {
        return label;
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

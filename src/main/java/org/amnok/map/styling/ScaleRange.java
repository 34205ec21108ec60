package org.amnok.map.styling;

/// At which scales 1 : n a layer is drawn.
///
/// @param closest the smallest n, included; 0 for no limit
/// @param widest the largest n, not included; infinite for no limit
public record ScaleRange(double closest, double widest) {
    /// Every scale.
    public static final ScaleRange ALL = new ScaleRange(0, Double.POSITIVE_INFINITY);

    public ScaleRange {
        if (!(closest >= 0 && closest < widest)) {
            throw new IllegalArgumentException("scales " + closest + " to " + widest);
        }
    }

    public boolean contains(double denominator) {
        return denominator >= closest && denominator < widest;
    }
}

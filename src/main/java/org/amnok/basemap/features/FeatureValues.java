package org.amnok.basemap.features;

/// Values of attributes as people read them.
final class FeatureValues {
    private FeatureValues() {}

    /// Whole numbers without a decimal point.
    static String words(Object value) {
        if (value instanceof Double number
                && number == Math.rint(number)
                && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }
}

package org.amnok.map.street;

/// Ranges of scale at which street maps of others show more and more, finer than
/// [org.amnok.map.ScaleBand]. Denominators are ground scale at the centre of the view.
enum StreetScale {
    COUNTY(200_000, 700_000),
    DISTRICT(70_000, 200_000),
    TOWN(35_000, 70_000),
    QUARTER(15_000, 35_000),
    STREET(7_000, 15_000),
    HOUSE(3_000, 7_000),
    YARD(0, 3_000);

    private final double minDenominator;
    private final double maxDenominator;

    StreetScale(double minDenominator, double maxDenominator) {
        this.minDenominator = minDenominator;
        this.maxDenominator = maxDenominator;
    }

    /// The closest scale, included.
    double minDenominator() {
        return minDenominator;
    }

    /// The widest scale, not included.
    double maxDenominator() {
        return maxDenominator;
    }
}

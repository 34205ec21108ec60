package org.amnok.map;

/// Six ranges of scale, each with its own amount of detail and its own sizes. Sizes are px at 96
/// dpi; denominators are ground scale at the centre of the view.
public enum ScaleBand {
    REGION(2_500_000, 1.6, 0, 0.7, 4, 0.7),
    CORRIDOR(700_000, 3.4, 0, 1.0, 13, 0.9),
    COUNTY(200_000, 4.5, 0.6, 1.2, 12, 0.9),
    DISTRICT(70_000, 7, 0.8, 1.4, 12, 1.0),
    TOWN(15_000, 10, 0.8, 1.5, 12, 1.0),
    SITE(0, 14, 1.0, 1.8, 14, 1.2);

    private final double minDenominator;
    private final double riverWidth;
    private final double riverCasing;
    private final double borderWidth;
    private final double borderBandWidth;
    private final double coastWidth;

    ScaleBand(
            double minDenominator,
            double riverWidth,
            double riverCasing,
            double borderWidth,
            double borderBandWidth,
            double coastWidth) {
        this.minDenominator = minDenominator;
        this.riverWidth = riverWidth;
        this.riverCasing = riverCasing;
        this.borderWidth = borderWidth;
        this.borderBandWidth = borderBandWidth;
        this.coastWidth = coastWidth;
    }

    /// The band of a scale 1 : denominator.
    public static ScaleBand of(double denominator) {
        for (var band : values()) {
            if (denominator >= band.minDenominator) {
                return band;
            }
        }
        return SITE;
    }

    /// The closest scale of the band, included.
    public double minDenominator() {
        return minDenominator;
    }

    /// The widest scale of the band, not included.
    public double maxDenominator() {
        return this == REGION ? Double.POSITIVE_INFINITY : values()[ordinal() - 1].minDenominator;
    }

    /// True when this band shows more of the ground in the same space.
    public boolean isWiderThan(ScaleBand other) {
        return ordinal() < other.ordinal();
    }

    /// Width of the Yalu's fill.
    public double riverWidth() {
        return riverWidth;
    }

    /// Width of the casing on each side of the Yalu; 0 for none.
    public double riverCasing() {
        return riverCasing;
    }

    public double borderWidth() {
        return borderWidth;
    }

    /// Width of the pale band along the border.
    public double borderBandWidth() {
        return borderBandWidth;
    }

    public double coastWidth() {
        return coastWidth;
    }

    /// Size of a single sighting's badge.
    public double badgeSize() {
        return switch (this) {
            case REGION, CORRIDOR -> 16;
            case COUNTY -> 18;
            case DISTRICT -> 20;
            case TOWN -> 21;
            case SITE -> 24;
        };
    }

    /// Dashes of the border line, empty where it is solid.
    public float[] borderDashes() {
        return switch (this) {
            case REGION, CORRIDOR -> new float[0];
            case COUNTY -> new float[] {7, 2.5f, 1.6f, 2.5f};
            case DISTRICT, TOWN -> new float[] {9, 3, 2, 3};
            case SITE -> new float[] {12, 4, 3, 4};
        };
    }
}

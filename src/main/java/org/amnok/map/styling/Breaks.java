package org.amnok.map.styling;

/// How the range of a number is cut into classes.
public enum Breaks {
    /// All classes are equally wide.
    EQUAL_INTERVAL("Equal intervals"),
    /// All classes hold equally many, as nearly as ties allow.
    QUANTILE("Quantiles"),
    /// Classes whose members differ least from their mean: Jenks' natural breaks.
    JENKS("Natural breaks (Jenks)");

    private final String title;

    Breaks(String title) {
        this.title = title;
    }

    /// The English name in forms.
    public String title() {
        return title;
    }
}

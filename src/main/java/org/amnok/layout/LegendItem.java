package org.amnok.layout;

/// A line of the legend.
///
/// @param swatch what is shown, for example `symbol:sighting-parked`
/// @param text in the reader's language
/// @param count how many sightings it stands for; 0 where it counts none
public record LegendItem(String swatch, String text, int count) {
    /// A line that counts nothing.
    public LegendItem(String swatch, String text) {
        this(swatch, text, 0);
    }
}

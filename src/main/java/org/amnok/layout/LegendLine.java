package org.amnok.layout;

import java.util.Objects;
import org.amnok.map.StyleSample;
import org.amnok.map.base.BaseKey;
import org.jspecify.annotations.Nullable;

/// A line of the legend. Two are equal when they say the same: their samples are not looked at.
///
/// @param swatch what is shown, for example `symbol:sighting-parked`; the name of the line where a
///   sample is drawn
/// @param text in the reader's language
/// @param count how many sightings it stands for; 0 where it counts none
/// @param sample drawn instead of what the name of the swatch says; null for that
public record LegendLine(String swatch, String text, int count, @Nullable StyleSample sample) {
    private static final String HEADING = "heading:";

    public LegendLine(String swatch, String text, int count) {
        this(swatch, text, count, null);
    }

    /// A line that counts nothing.
    public LegendLine(String swatch, String text) {
        this(swatch, text, 0);
    }

    /// A line that heads others.
    ///
    /// @param name of the heading, the same in all languages
    public static LegendLine heading(String name, String text) {
        return new LegendLine(HEADING + name, text);
    }

    boolean isHeading() {
        return swatch.startsWith(HEADING);
    }

    static LegendLine of(BaseKey key) {
        return new LegendLine(key.swatch(), key.words(), 0, key.sample());
    }

    /// The same in other words.
    public LegendLine worded(String other) {
        return new LegendLine(swatch, other, count, sample);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegendLine item
                && swatch.equals(item.swatch)
                && text.equals(item.text)
                && count == item.count;
    }

    @Override
    public int hashCode() {
        return Objects.hash(swatch, text, count);
    }
}

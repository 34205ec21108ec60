package org.amnok.basemap.features;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;

/// What a layer holds, and what of it cannot be drawn.
///
/// @param points how many features are points; so lines and areas
/// @param broken how many have a shape that cannot be read
/// @param fault why the first of those cannot; empty for none
/// @param shapeless how many have no shape
/// @param notes what could not be had from the file as a whole; empty for nothing
/// @param bounds WGS 84, of all shapes; null box for none
public record FeatureCounts(
        long points,
        long lines,
        long areas,
        long broken,
        String fault,
        long shapeless,
        String notes,
        Envelope bounds) {
    public long drawn() {
        return points + lines + areas;
    }

    /// Of its shapes: 2 for areas, 1 for lines, 0 for points; the greatest first.
    List<Integer> dimensions() {
        var numbers = new long[] {points, lines, areas};
        return IntStream.of(2, 1, 0).filter(i -> numbers[i] > 0).boxed().toList();
    }

    public long all() {
        return drawn() + broken + shapeless;
    }

    /// "12 points, 3 areas; 2 features without a shape".
    public String words() {
        var kinds =
                Stream.of(
                        words(points, "basemap.points"),
                        words(lines, "basemap.lines"),
                        words(areas, "basemap.areas"));
        var drawn = drawn() == 0 ? Messages.text("basemap.no_shapes") : Messages.listed(kinds);
        return Stream.of(
                        drawn,
                        words(shapeless, "basemap.without_a_shape"),
                        words(broken, "basemap.cannot_be_drawn"),
                        notes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String words(long count, String key) {
        return count == 0 ? "" : Messages.text(key, count, fault);
    }
}

package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /// "12 points, 3 areas; 2 have no shape".
    public String words() {
        var kinds = new ArrayList<String>();
        add(kinds, points, "point");
        add(kinds, lines, "line");
        add(kinds, areas, "area");
        var words =
                new StringBuilder(
                        kinds.isEmpty()
                                ? Messages.text("basemap.no_shapes")
                                : Messages.listed(kinds.stream()));
        if (shapeless > 0) {
            words.append("; ")
                    .append(counted(shapeless, "feature"))
                    .append(Messages.text("basemap.without_a_shape"));
        }
        if (broken > 0) {
            words.append("; ")
                    .append(counted(broken, "feature"))
                    .append(Messages.text("basemap.cannot_be_drawn"))
                    .append(fault);
        }
        return words.append(notes.isEmpty() ? "" : "; " + notes).toString();
    }

    private static void add(List<String> kinds, long count, String kind) {
        if (count > 0) {
            kinds.add(counted(count, kind));
        }
    }

    private static String counted(long count, String kind) {
        return String.format(Locale.ROOT, "%,d %s%s", count, kind, count == 1 ? "" : "s");
    }
}

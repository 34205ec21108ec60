package org.amnok.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// A sketch as typed text: a vertex on each line, an empty line between paths.
public final class SketchText {
    private static final int MOST_LINES = 100_000;

    private SketchText() {}

    /// Decimal degrees to a centimetre, latitude first.
    public static String write(Sketch sketch) {
        return sketch.paths().stream()
                .map(path -> path.stream().map(SketchText::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(LatLon at) {
        return String.format(Locale.ROOT, "%.7f, %.7f", at.latDegrees(), at.lonDegrees());
    }

    /// Reads vertices in any notation that [CoordinateText] reads.
    ///
    /// @throws ProblemException when a line is no coordinate, or the vertices make no shape
    public static Sketch read(String text, Sketch.Kind kind) {
        var paths = new ArrayList<List<LatLon>>();
        var path = new ArrayList<LatLon>();
        var lines = text.lines().limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                path.add(vertex(lines.get(i), i + 1));
            }
            if ((lines.get(i).isBlank() || i == lines.size() - 1) && !path.isEmpty()) {
                paths.add(List.copyOf(path));
                path.clear();
            }
        }
        var sketch = new Sketch(kind, paths);
        sketch.complaint()
                .ifPresent(
                        wrong -> {
                            throw ProblemException.of(
                                    wrong, Messages.text("geo.give_a_vertex_on_each_line"));
                        });
        return sketch;
    }

    private static LatLon vertex(String line, int number) {
        return CoordinateText.parse(line)
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "geo.line_is_not_a_coordinate",
                                        "geo.give_degrees_dms_utm_or_mgrs",
                                        number));
    }
}

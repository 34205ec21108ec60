package org.amnok.exchange.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.ShortText;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Reads the shapes of one placemark. Each is read to its end before it is judged.
final class KmlShapes {
    private static final int LONGEST_COORDINATES = 48_000_000;

    private final XmlInput xml;
    private int positions;
    private String firstTime = "";
    private String lastTime = "";

    KmlShapes(XmlInput xml) {
        this.xml = xml;
    }

    /// Reads the element; null when it is no shape.
    ///
    /// @throws BadShape when it is one that cannot be
    @Nullable Geometry read() {
        return switch (xml.name()) {
            case "Point" -> point(coordinates());
            case "LineString" -> line(coordinates());
            case "LinearRing" -> ring(coordinates());
            case "Polygon" -> polygon();
            case "Model" -> point(location());
            case "Track" -> line(track());
            case "MultiGeometry", "MultiTrack" -> several();
            default -> {
                xml.skip();
                yield null;
            }
        };
    }

    /// Of the first position of its tracks that has one; empty when none has.
    String firstTime() {
        return firstTime;
    }

    String lastTime() {
        return lastTime;
    }

    /// Reads all children to the last one, also when one of them is bad.
    ///
    /// @param child reads one to its end
    /// @throws BadShape when one was bad, after that
    private void children(Runnable child) {
        BadShape bad = null;
        while (xml.nextChild()) {
            try {
                child.run();
            } catch (BadShape e) {
                bad = e;
            }
        }
        if (bad != null) {
            throw bad;
        }
    }

    private @Nullable Geometry several() {
        var parts = new ArrayList<Geometry>();
        children(
                () -> {
                    var part = read();
                    if (part != null) {
                        count(1);
                        parts.add(part);
                    }
                });
        return parts.isEmpty() ? null : ShapeBuilder.together(parts);
    }

    private Geometry polygon() {
        var rings = new ArrayList<List<Coordinate>>();
        rings.add(List.of());
        children(
                () -> {
                    switch (xml.name()) {
                        case "outerBoundaryIs" -> rings.set(0, boundary().getFirst());
                        case "innerBoundaryIs" -> rings.addAll(boundary());
                        default -> xml.skip();
                    }
                });
        return judged(() -> ShapeBuilder.polygon(rings));
    }

    /// At least one ring; some programs write several into one boundary.
    private List<List<Coordinate>> boundary() {
        var rings = new ArrayList<List<Coordinate>>();
        children(
                () -> {
                    if (xml.name().equals("LinearRing")) {
                        rings.add(coordinates());
                    } else {
                        xml.skip();
                    }
                });
        return rings.isEmpty() ? List.of(List.of()) : rings;
    }

    private List<Coordinate> coordinates() {
        var text = new String[] {""};
        xml.each("coordinates", () -> text[0] = xml.text(LONGEST_COORDINATES));
        return judged(() -> counted(positions(text[0])));
    }

    private List<Coordinate> counted(List<Coordinate> read) {
        count(read.size());
        return read;
    }

    private List<Coordinate> location() {
        var numbers = new String[] {"", "", ""};
        xml.each(
                "Location",
                () -> {
                    while (xml.nextChild()) {
                        switch (xml.name()) {
                            case "longitude" -> numbers[0] = xml.text();
                            case "latitude" -> numbers[1] = xml.text();
                            case "altitude" -> numbers[2] = xml.text();
                            default -> xml.skip();
                        }
                    }
                });
        return judged(() -> positions(String.join(",", numbers)));
    }

    /// Instants and positions in the order of the file; a gap has an empty position.
    private List<Coordinate> track() {
        var along = new ArrayList<Coordinate>();
        children(
                () -> {
                    switch (xml.name()) {
                        case "when" -> passed(xml.text());
                        case "coord" -> {
                            var text = xml.text().replaceAll("\\s+", ",");
                            judged(() -> along.addAll(counted(positions(text))));
                        }
                        default -> xml.skip();
                    }
                });
        return along;
    }

    private void passed(String instant) {
        firstTime = firstTime.isEmpty() ? instant : firstTime;
        lastTime = instant;
    }

    private void count(int more) {
        positions += more;
        if (positions > Limits.MOST_POSITIONS) {
            throw new BadShape(Limits.tooManyPositions().problem());
        }
    }

    private static Geometry point(List<Coordinate> at) {
        return ShapeBuilder.point(at.isEmpty() ? null : at.getFirst());
    }

    private static Geometry line(List<Coordinate> along) {
        return along.size() == 1 ? point(along) : judged(() -> ShapeBuilder.line(along));
    }

    private static Geometry ring(List<Coordinate> around) {
        return judged(() -> ShapeBuilder.polygon(List.of(around)));
    }

    private static <T> T judged(Supplier<T> step) {
        try {
            return step.get();
        } catch (BadShape e) {
            throw e;
        } catch (ProblemException e) {
            throw new BadShape(e.problem());
        }
    }

    /// Positions as KML writes them: longitude, latitude and perhaps height between commas, one
    /// position after the other between blanks. Blanks beside a comma are taken for a slip.
    ///
    /// @throws ProblemException when a part is no number
    private static List<Coordinate> positions(String text) {
        var positions = new ArrayList<Coordinate>();
        for (var at = startOf(text, 0); at < text.length(); ) {
            var end = endOf(text, at);
            positions.add(position(text.substring(at, end)));
            at = startOf(text, end);
        }
        return positions;
    }

    private static int startOf(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Of the position that begins at a place: the next blank that is not beside a comma.
    private static int endOf(String text, int from) {
        var at = from;
        while (at < text.length()) {
            if (!Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            var next = startOf(text, at);
            var beside = text.charAt(at - 1) == ',';
            if (!beside && (next == text.length() || text.charAt(next) != ',')) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static Coordinate position(String text) {
        var parts = text.split(",", 5);
        if (parts.length < 2 || parts.length > 4) {
            throw noPosition(text);
        }
        try {
            var height = parts.length < 3 || parts[2].isBlank() ? Double.NaN : numberOf(parts[2]);
            var lon = numberOf(parts[0]);
            var lat = numberOf(parts[1]);
            if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
                throw noPosition(text);
            }
            return new Coordinate(lon, lat, height);
        } catch (NumberFormatException e) {
            throw noPosition(text);
        }
    }

    private static double numberOf(String digits) {
        return Double.parseDouble(digits.strip());
    }

    private static ProblemException noPosition(String text) {
        return ProblemException.ofTexts(
                "exchange.is_no_position_2",
                "exchange.write_longitude_latitude_128",
                ShortText.of(text, 80));
    }
}

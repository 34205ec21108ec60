package org.amnok.exchange.cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.CoordinateText;

/// A coordinate in one cell: in any notation that the program writes, as two plain numbers in
/// either order, with words for the two, or within a link to a map.
public final class CoordinateCell {
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern PAIR = Pattern.compile(NUMBER + "\\s*[,;/\\s]\\s*" + NUMBER);
    private static final Pattern DECIMAL_COMMAS =
            Pattern.compile(
                    "([+-]?\\d{1,3}),(\\d{1,20})\\s*[;/\\s]\\s*([+-]?\\d{1,3}),(\\d{1,20})");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[]\\s*(.*?)\\s*[)\\]]$");
    private static final Pattern LATITUDE_WORD = Pattern.compile("위도|纬度|緯度");
    private static final Pattern LONGITUDE_WORD = Pattern.compile("경도|经度|経度|經度");
    private static final Pattern LATITUDE_NAMED =
            Pattern.compile(
                    "lat(?:itude)?\\s*[:=]?\\s*"
                            + NUMBER
                            + "\\s*[,;]?\\s*(?:lon|lng|long|longitude)\\s*[:=]?\\s*"
                            + NUMBER,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LONGITUDE_NAMED =
            Pattern.compile(
                    "(?:lon|lng|long|longitude)\\s*[:=]?\\s*"
                            + NUMBER
                            + "\\s*[,;]?\\s*lat(?:itude)?\\s*[:=]?\\s*"
                            + NUMBER,
                    Pattern.CASE_INSENSITIVE);

    /// A height behind the two numbers: it is told in metres.
    private static final Pattern HEIGHT =
            Pattern.compile("(.*\\d)[,;\\s]\\s*-?\\d{1,4}(?:\\.\\d+)?\\s*m");

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private CoordinateCell() {}

    /// Empty when the cell holds no coordinate.
    ///
    /// @throws ProblemException when it is one, but an impossible one
    public static Optional<LatLon> read(String cell, ValueOrders orders) {
        var text = plain(cell);
        var pair = PAIR.matcher(text);
        if (pair.matches()) {
            var first = Double.parseDouble(pair.group(1));
            var second = Double.parseDouble(pair.group(2));
            return Optional.of(
                    isLongitudeFirst(first, second, orders)
                            ? new LatLon(second, first)
                            : new LatLon(first, second));
        }
        return named(text)
                .or(() -> MapLink.read(text).map(ShapePlace::point))
                .or(() -> CoordinateText.parse(text));
    }

    /// True for what can hardly be anything but a coordinate, possible or not: more than two whole
    /// numbers, which are counts or dates as well.
    public static boolean isPlainly(String cell) {
        var isPair = pair(cell) != null;
        if (isPair && cell.split("[.,]\\d{2,}", -1).length < 3) {
            return false;
        }
        try {
            return read(cell, ValueOrders.FOUND_OUT).isPresent() && !DateCell.isDate(cell, ANY_DAY);
        } catch (ProblemException impossible) {
            return isPair;
        }
    }

    /// A copy with how far around it the cell leaves the place open: a link to a map may tell only
    /// what the screen showed.
    public static Optional<ShapePlace> place(String cell, ValueOrders orders) {
        var link = MapLink.read(cell);
        return link.isPresent() ? link : read(cell, orders).map(at -> new ShapePlace(at, 0));
    }

    private static Optional<LatLon> named(String text) {
        var words =
                LATITUDE_WORD
                        .matcher(LONGITUDE_WORD.matcher(text).replaceAll("lon "))
                        .replaceAll("lat ")
                        .replace('，', ',');
        var latitudeFirst = LATITUDE_NAMED.matcher(words);
        if (latitudeFirst.matches()) {
            return Optional.of(at(latitudeFirst.group(1), latitudeFirst.group(2)));
        }
        var longitudeFirst = LONGITUDE_NAMED.matcher(words);
        return longitudeFirst.matches()
                ? Optional.of(at(longitudeFirst.group(2), longitudeFirst.group(1)))
                : Optional.empty();
    }

    private static LatLon at(String latitude, String longitude) {
        return new LatLon(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static boolean isLongitudeFirst(double first, double second, ValueOrders orders) {
        if (Math.abs(first) > 90 || Math.abs(second) > 90) {
            return Math.abs(second) <= 90;
        }
        return orders.coordinates() == ValueOrders.Coordinates.LONGITUDE_FIRST;
    }

    /// The two numbers of a plain pair in the order of the cell; null for anything else.
    public static double @org.jspecify.annotations.Nullable [] pair(String cell) {
        var pair = PAIR.matcher(plain(cell));
        return pair.matches()
                ? new double[] {
                    Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))
                }
                : null;
    }

    /// True for two plain numbers and nothing else.
    public static boolean isPlainPair(String cell) {
        return PAIR.matcher(withPoints(cell)).matches();
    }

    private static String plain(String cell) {
        return HEIGHT.matcher(withPoints(cell)).replaceFirst("$1");
    }

    /// Without brackets, with points for decimal commas.
    private static String withPoints(String cell) {
        var text = BRACKETS.matcher(cell.strip()).replaceFirst("$1").replace('−', '-');
        return DECIMAL_COMMAS.matcher(text).replaceFirst("$1.$2 $3.$4");
    }
}

package org.amnok.exchange.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Shapes as WKT in degrees of WGS 84, longitude first, as QGIS, GDAL and Google My Maps write it.
public final class ShapeText {
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\\s*(?:SRID=(\\d{1,6});)?\\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\\b.*"
                            + "|\\s*(?:SRID=(\\d{1,6});)?\\s*GEOMETRYCOLLECTION\\b.*"
                            + "|\\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)Z?M?\\s*\\(.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int DEEPEST = 10;

    private ShapeText() {}

    public static boolean isWkt(String cell) {
        return cell.length() > 5
                && Character.isLetter(cell.charAt(0))
                && BEGINNING.matcher(cell).matches();
    }

    /// Empty for an empty shape.
    ///
    /// @throws ProblemException when it cannot be read
    public static Optional<Geometry> read(String cell) {
        requireShallow(cell);
        try {
            var shape = new WKTReader().read(withoutSrid(cell));
            return Optional.of(shape).filter(s -> !s.isEmpty());
        } catch (ParseException | IllegalArgumentException e) {
            throw ProblemException.ofTexts(
                    "exchange.the_shape_is_not_written_as", "exchange.write_it_as_point_128_17778");
        }
    }

    private static String withoutSrid(String cell) {
        var found = Pattern.compile("\\s*SRID=(\\d{1,6});(.*)", Pattern.DOTALL).matcher(cell);
        if (!found.matches()) {
            return cell;
        }
        if (!found.group(1).equals("4326")) {
            throw ProblemException.ofTexts(
                    "exchange.the_shape_is_in_epsg",
                    "exchange.export_it_in_wgs_84_epsg",
                    found.group(1));
        }
        return found.group(2);
    }

    /// The reader goes down as deep as the text is nested.
    private static void requireShallow(String cell) {
        var depth = 0;
        for (var i = 0; i < cell.length(); i++) {
            depth += cell.charAt(i) == '(' ? 1 : cell.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw ProblemException.ofTexts(
                        "exchange.the_shape_is_nested_deeper_than",
                        "exchange.draw_it_anew_as_a_point",
                        DEEPEST);
            }
        }
    }
}

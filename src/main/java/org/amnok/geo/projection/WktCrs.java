package org.amnok.geo.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.amnok.domain.LruCache;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.ShortText;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.referencing.wkt.Parser;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;

/// Makes reference systems of their definitions in WKT 1 (OGC 01-009, also in ESRI's dialect).
final class WktCrs {
    /// The last member of the definition itself, not of its parts. WKT 2 writes `ID`.
    private static final Pattern OWN_CODE =
            Pattern.compile(
                    "(?is).*\\b(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?"
                            + "\\s*]\\s*]\\s*");

    /// Kept, so that it stays as quiet as it is set here: positions outside the earth are reported
    /// as problems, not on the terminal.
    private static final Logger PROJECTIONS = Logger.getLogger("org.geotools.referencing");

    static {
        PROJECTIONS.setLevel(Level.SEVERE);
    }

    /// The reference systems of the EPSG dataset, as lines of code and definition.
    private static final String LIST = "/proj4/wkt/epsg.properties";

    /// Those of the codes asked for last.
    private static final LruCache<Integer, Optional<String>> KNOWN = new LruCache<>(64);

    private WktCrs() {}

    /// The definition in WKT 1; empty when the code is not in the list.
    private static Optional<String> definition(int code) {
        return KNOWN.get(code, () -> listed(code));
    }

    /// Reads the list: four megabytes, some tens of milliseconds.
    private static Optional<String> listed(int code) {
        var start = code + "=";
        var stream = Objects.requireNonNull(WktCrs.class.getResourceAsStream(LIST));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))) {
            return lines.lines()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceCrs ofEpsg(int code) {
        var wkt =
                definition(code)
                        .orElseThrow(
                                () ->
                                        ProblemException.ofTexts(
                                                "geo.epsg_is_not_a_known_reference",
                                                "geo.save_the_file_again_in_wgs",
                                                code));
        return of(WktText.of(wkt).withRegionalShift(), OptionalInt.of(code));
    }

    static SourceCrs ofText(String wkt) {
        var upper = wkt.toUpperCase(Locale.ROOT);
        // Its sphere hides in an extension of GDAL's or in the name of ESRI's projection.
        if (upper.contains("WEB_MERCATOR") || upper.contains("PSEUDO-MERCATOR")) {
            return ofEpsg(3857);
        }
        var text = WktText.of(wkt);
        var code = OWN_CODE.matcher(text.text());
        if (code.matches() && !text.hasShift()) {
            var number = Integer.parseInt(code.group(1));
            if (number == 4326 || definition(number).isPresent()) {
                return SourceCrs.ofEpsg(number);
            }
        }
        return of(text.hasShift() ? text : text.withRegionalShift(), OptionalInt.empty());
    }

    private static SourceCrs of(WktText wkt, OptionalInt code) {
        try {
            var crs = new Parser().parseCoordinateReferenceSystem(wkt.withoutAxes());
            return new SourceCrs(name(crs), code, toWgs84(crs), warning(wkt, name(crs)));
        } catch (FactoryException
                | ParseException
                | IllegalArgumentException
                | ArithmeticException
                | ClassCastException e) {
            throw ProblemException.ofTexts(
                            "geo.the_reference_system_cannot_be",
                            "geo.save_the_file_again_in_wgs",
                            ShortText.of(wkt.text(), 100))
                    .because(e);
        }
    }

    private static MathTransform toWgs84(CoordinateReferenceSystem crs) throws FactoryException {
        return new DefaultCoordinateOperationFactory(new Hints(Hints.LENIENT_DATUM_SHIFT, true))
                .createOperation(crs, DefaultGeographicCRS.WGS84)
                .getMathTransform();
    }

    private static String name(CoordinateReferenceSystem crs) {
        return crs.getName().getCode();
    }

    private static @Nullable Problem warning(WktText wkt, String name) {
        if (wkt.isNearWgs84()) {
            return null;
        }
        return wkt.hasShift()
                ? Problem.ofPlace(
                        "", "geo.is_tied_to_wgs_84_by", "geo.places_may_be_off_by_some", name)
                : Problem.ofPlace(
                        "", "geo.how_is_tied_to_wgs_84", "geo.places_may_be_off_by_hundreds", name);
    }
}

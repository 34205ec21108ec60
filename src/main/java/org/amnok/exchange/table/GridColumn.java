package org.amnok.exchange.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A column of distances east or north whose name says in which reference system: “UTM 52N E”,
/// “Northing (UTM 52N)”, “X좌표 (EPSG:5186)”.
///
/// @param isEast false for distances north
/// @param isByLetter true for X and Y, which surveyors and maps use the other way round
/// @param epsg the code of the reference system
public record GridColumn(boolean isEast, boolean isByLetter, int epsg) {
    private static final String EAST = "e|east(?:ing)?";
    private static final String NORTH = "n|north(?:ing)?";
    private static final String X = "(?:좌표(?:정보)? ?)?x(?: ?(?:coord(?:inate)?|좌표|坐标|座標))?";
    private static final String AXIS =
            "(?<east>%s)|(?<north>%s)|(?<x>%s)|(?<y>%s)"
                    .formatted(EAST, NORTH, X, X.replace('x', 'y'));
    private static final String SYSTEM =
            "utm ?(?:zone ?)?(?<zone>[1-9]|[1-5]\\d|60) ?[n-rt-x]?|epsg ?:? ?(?<epsg>\\d{4,5})";
    private static final Pattern AXIS_FIRST =
            Pattern.compile("(?:" + AXIS + ")(?: m)? (?:" + SYSTEM + ")");
    private static final Pattern SYSTEM_FIRST =
            Pattern.compile("(?:" + SYSTEM + ") (?:" + AXIS + ")(?: m)?");

    /// Codes of UTM in the north begin here, with the zone behind.
    private static final int UTM_NORTH = 32_600;

    /// Degrees: those are latitudes and longitudes.
    private static final int WGS_84 = 4326;

    /// Empty for a name that does not say both.
    public static Optional<GridColumn> named(String header) {
        var name =
                Normalizer.normalize(header, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s_,()\\[\\]-]+", " ")
                        .strip();
        for (var order : new Pattern[] {AXIS_FIRST, SYSTEM_FIRST}) {
            var found = order.matcher(name);
            if (found.matches()) {
                return Optional.of(of(found)).filter(column -> column.epsg != WGS_84);
            }
        }
        return Optional.empty();
    }

    private static GridColumn of(Matcher found) {
        var zone = found.group("zone");
        return new GridColumn(
                found.group("east") != null || found.group("x") != null,
                found.group("x") != null || found.group("y") != null,
                zone == null
                        ? Integer.parseInt(found.group("epsg"))
                        : UTM_NORTH + Integer.parseInt(zone));
    }

    /// What such a column means.
    SightingColumn meaning() {
        return isEast ? SightingColumn.EASTING : SightingColumn.NORTHING;
    }

    /// The code of the reference system of a table's distances, where both names or one of them say
    /// it; empty where none does, or two do that differ.
    public static OptionalInt epsg(ColumnMapping mapping) {
        var codes =
                Stream.of(SightingColumn.EASTING, SightingColumn.NORTHING)
                        .flatMap(column -> named(mapping.name(column)).stream())
                        .mapToInt(GridColumn::epsg)
                        .distinct()
                        .toArray();
        return codes.length == 1 ? OptionalInt.of(codes[0]) : OptionalInt.empty();
    }
}

package org.amnok.map.compose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Site;

/// A filter as extended CQL (ECQL), as far as that can say it: `DWITHIN(place, …)`,
/// `INTERSECTS(place, …)`, `river_km BETWEEN …`, `kind IN (…)`. It asks what is possible; a filter
/// that asks for what is certain, for words, counts or looks has no ECQL. [FilterEcqlReader] reads
/// it.
public final class FilterEcql {
    static final String PLACE = "place";
    static final String RIVER = "river";
    static final String KILOMETRE = "river_km";
    static final String EARLIEST = "date_earliest";
    static final String LATEST = "date_latest";

    private final Collection<Site> sites;

    private FilterEcql(Collection<Site> sites) {
        this.sites = sites;
    }

    /// Empty when ECQL cannot say all of it, or when nothing is asked.
    ///
    /// @param sites of which a filter may be near; their shapes are written
    public static Optional<String> write(SightingFilter filter, Collection<Site> sites) {
        var writing = new FilterEcql(sites);
        var parts = filter.criteria().stream().map(writing::of).toList();
        return parts.isEmpty() || parts.contains("")
                ? Optional.empty()
                : Optional.of(String.join(" AND ", parts));
    }

    /// Empty for what has no ECQL.
    private String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(var facet, var values) -> in(facet, " IN ", values);
            case Criterion.NoneOf(var facet, var values) -> in(facet, " NOT IN ", values);
            case Criterion.During during -> during(during);
            case Criterion.AlongRiver along -> along(along);
            case Criterion.InArea(var ring) ->
                    "INTERSECTS(" + PLACE + ", POLYGON(" + closed(ring) + "))";
            case Criterion.Within(var around, var metres, var certainty) ->
                    certainty == Certainty.POSSIBLE
                            ? outline(around).map(shape -> near(shape, metres)).orElse("")
                            : "";
            case Criterion.Words _, Criterion.AtLeast _, Criterion.NotLookedSince _ -> "";
        };
    }

    private static String during(Criterion.During during) {
        var first = "'" + during.days().earliest() + "'";
        var last = "'" + during.days().latest() + "'";
        return during.certainty() == Certainty.POSSIBLE
                ? EARLIEST + " <= " + last + " AND " + LATEST + " >= " + first
                : EARLIEST + " >= " + first + " AND " + LATEST + " <= " + last;
    }

    private static String along(Criterion.AlongRiver along) {
        return along.bank() != null || along.certainty() == Certainty.CERTAIN
                ? ""
                : "%s = '%s' AND %s BETWEEN %s AND %s"
                        .formatted(
                                RIVER,
                                along.river().code(),
                                KILOMETRE,
                                plain(along.fromKilometre()),
                                plain(along.toKilometre()));
    }

    private static String near(Outline shape, double metres) {
        return "DWITHIN(" + PLACE + ", " + wkt(shape) + ", " + plain(metres) + ", meters)";
    }

    private static String in(Facet facet, String how, Collection<String> values) {
        return values.isEmpty()
                ? ""
                : facet.code()
                        + how
                        + values.stream()
                                .sorted()
                                .map(value -> "'" + value.replace("'", "''") + "'")
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Optional<Outline> outline(Around around) {
        return switch (around) {
            case Around.OfShape(var outline, _) -> Optional.of(outline);
            case Around.OfSite(var uuid) ->
                    sites.stream()
                            .filter(site -> site.uuid().equals(uuid))
                            .flatMap(site -> Stream.ofNullable(site.geometry()))
                            .findFirst()
                            .flatMap(Outline::of);
            case Around.AnyCrossing _ -> Optional.empty();
        };
    }

    /// All rings of an area are those of one polygon: what lies in an odd number is inside.
    private static String wkt(Outline outline) {
        var parts = outline.parts();
        var first = parts.getFirst();
        return switch (outline.form()) {
            case POINT ->
                    parts.size() == 1
                            ? "POINT(" + corner(first.getFirst()) + ")"
                            : "MULTIPOINT(" + joined(parts, part -> corners(part)) + ")";
            case LINE ->
                    parts.size() == 1
                            ? "LINESTRING" + corners(first)
                            : "MULTILINESTRING(" + joined(parts, part -> corners(part)) + ")";
            case AREA -> "POLYGON(" + joined(parts, part -> closed(part)) + ")";
        };
    }

    private static String joined(List<List<LatLon>> parts, Function<List<LatLon>, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(", "));
    }

    private static String closed(List<LatLon> ring) {
        return corners(Stream.concat(ring.stream(), ring.stream().limit(1)).toList());
    }

    private static String corners(List<LatLon> corners) {
        return corners.stream().map(FilterEcql::corner).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String corner(LatLon at) {
        return plain(at.lonDegrees()) + " " + plain(at.latDegrees());
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}

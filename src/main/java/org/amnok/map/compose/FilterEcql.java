package org.amnok.map.compose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Site;
import org.jspecify.annotations.Nullable;

/// A filter as extended CQL (ECQL): `DWITHIN(place, …)`, `INTERSECTS(place, …)`, `river_km BETWEEN
/// …`, `kind IN (…)`. What a record knows only between two limits has an attribute for each: what
/// is certain is asked of the one that is harder to meet. [FilterEcqlReader] reads it.
///
/// - `place` may be anywhere within its uncertainty, `place_whole` is all of that
/// - `river_km_from` and `river_km_to`: the kilometres where it may be; `river_bank` may be the
///   bank
/// - `crossing_m_from` and `crossing_m_to`: how far the nearest crossing is
/// - `car_from` and `car_to`, the same of each class that is counted: how many
/// - `last_look_earliest` and `last_look_latest`: the days of the last look that may have been
///   there with a clear answer
public record FilterEcql(Collection<Site> sites) {
    static final String PLACE = "place";
    static final String RIVER = "river";
    static final String KILOMETRE = "river_km";
    static final String EARLIEST = "date_earliest";
    static final String LATEST = "date_latest";
    static final String PLACE_WHOLE = "place_whole";
    static final String KILOMETRE_FROM = "river_km_from";
    static final String KILOMETRE_TO = "river_km_to";
    static final String BANK = "river_bank";
    static final String CROSSING_FROM = "crossing_m_from";
    static final String CROSSING_TO = "crossing_m_to";
    static final String WORDS = "words";
    static final String LOOK_EARLIEST = "last_look_earliest";
    static final String LOOK_LATEST = "last_look_latest";
    static final String FROM = "_from";
    static final String TO = "_to";

    /// Of a number of which nobody asks what it counts.
    static final String COUNT = "count";

    /// What means another thing in a pattern.
    private static final Pattern OF_PATTERNS = Pattern.compile("[%_\\\\]");

    /// Empty when ECQL cannot say all of it, which is so of no value at all, or when nothing is
    /// asked.
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
            case Criterion.Within(Around.AnyCrossing _, var metres, var certainty) ->
                    (isCertain(certainty) ? CROSSING_TO : CROSSING_FROM) + " <= " + plain(metres);
            case Criterion.Within(var around, var metres, var certainty) ->
                    outline(around)
                            .map(shape -> near(isCertain(certainty), shape, metres))
                            .orElse("");
            case Criterion.Words words -> words(words);
            case Criterion.AtLeast(var countClass, var number, var certainty) ->
                    number(countClass) + (isCertain(certainty) ? FROM : TO) + " >= " + number;
            case Criterion.NotLookedSince(var day, var certainty) ->
                    (isCertain(certainty) ? LOOK_LATEST : LOOK_EARLIEST) + " < '" + day + "'";
        };
    }

    private static boolean isCertain(Certainty certainty) {
        return certainty == Certainty.CERTAIN;
    }

    /// The attribute of a class, without its ending.
    ///
    /// @param countClass null for all classes together
    static String number(@Nullable CountClass countClass) {
        return countClass == null ? COUNT : countClass.code().replace('.', '_');
    }

    private static String words(Criterion.Words words) {
        return Stream.of(words.text().split("\\s+"))
                .map(word -> WORDS + " ILIKE '%" + pattern(word).replace("'", "''") + "%'")
                .collect(Collectors.joining(" AND "));
    }

    /// That finds the word as it is written.
    private static String pattern(String word) {
        return OF_PATTERNS.matcher(word).replaceAll("\\\\$0");
    }

    private static String during(Criterion.During during) {
        var first = "'" + during.days().earliest() + "'";
        var last = "'" + during.days().latest() + "'";
        return during.certainty() == Certainty.POSSIBLE
                ? EARLIEST + " <= " + last + " AND " + LATEST + " >= " + first
                : EARLIEST + " >= " + first + " AND " + LATEST + " <= " + last;
    }

    private static String along(Criterion.AlongRiver along) {
        var limits =
                isCertain(along.certainty())
                        ? KILOMETRE_FROM + " >= %s AND " + KILOMETRE_TO + " <= %s"
                        : KILOMETRE + " BETWEEN %s AND %s";
        var bank = along.bank();
        return "%s = '%s' AND ".formatted(RIVER, along.river().code())
                + limits.formatted(plain(along.fromKilometre()), plain(along.toKilometre()))
                + (bank == null ? "" : " AND %s = '%s'".formatted(BANK, bank.code()));
    }

    private static String near(boolean isCertain, Outline shape, double metres) {
        return "DWITHIN(%s, %s, %s, meters)"
                .formatted(isCertain ? PLACE_WHOLE : PLACE, wkt(shape), plain(metres));
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

package org.amnok.store.index;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.River;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.IndexRow;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.CountRows;
import org.amnok.store.record.PlaceColumns;
import org.amnok.store.record.StretchColumns;
import org.amnok.store.record.WhenColumns;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.JsonPage;
import org.amnok.store.sqlite.JsonRow;
import org.jspecify.annotations.Nullable;

/// Reads what the index keeps of sightings, without making sightings of it.
///
/// What a change of these rows makes wrong, the triggers in `index.sql` must take away: a table or
/// a column that is read here must be named there.
public final class IndexRows {
    private static final Set<String> NONE = Set.of("");
    private static final Set<String> NO_EVIDENCE = Set.of("no");
    private static final Set<String> KINDS =
            Stream.of(EvidenceKind.values())
                    .map(EvidenceKind::code)
                    .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_CODE = 60;

    /// Of one sighting; more are passed over.
    private static final int MOST_TOGETHER = 1000;

    /// More texts are not remembered.
    private static final int MOST_REMEMBERED = 50_000;

    /// A UUID with and without braces: its own, or that of a row which refers to it.
    private static final String THIS = "IN (s.uuid, trim(s.uuid, '{}'), '{' || s.uuid || '}')";

    /// Behind one another.
    private static final String COUNTS =
            """
            (SELECT group_concat(counted, '') FROM (
              SELECT %s AS counted FROM sighting_count
              WHERE sighting_fid = s.fid ORDER BY fid LIMIT %d))"""
                    .formatted(
                            JsonRow.select(
                                    List.of(
                                            code("class"),
                                            number("count_min"),
                                            number("count_best"),
                                            number("count_max"),
                                            code("method"))),
                            MOST_TOGETHER);

    /// Kinds between blanks; the first says that there is some.
    private static final String EVIDENCE =
            """
            (SELECT 'yes ' || coalesce(group_concat(DISTINCT kind), '') FROM (
              SELECT CAST(substr(kind, 1, %d) AS TEXT) AS kind FROM evidence
              WHERE sighting_uuid %s LIMIT %d) HAVING count(*) > 0)"""
                    .formatted(LONGEST_CODE, THIS, MOST_TOGETHER);

    /// Nothing but a UUID is so long, so that the blanks between them part them.
    private static final String SOURCES =
            """
            (SELECT group_concat(source_uuid, ' ') FROM (
              SELECT source_uuid FROM sighting_source
              WHERE sighting_uuid %s AND octet_length(source_uuid) BETWEEN 36 AND 38 LIMIT %d))"""
                    .formatted(THIS, MOST_TOGETHER);

    private static final List<String> CELLS = cells(IndexRows::code, IndexRows::number);
    private static final String SELECT = "SELECT " + JsonRow.select(CELLS) + " FROM ";
    private static final String SOME = "sighting s WHERE fid BETWEEN ? AND ? ORDER BY fid";

    /// Cells as they stand in the file: cutting each is a third of what SQLite takes.
    private static final String PAGE =
            JsonPage.select("fid", JsonRow.select(cells(name -> name, name -> name)), SOME);

    private static final String ONE = "sighting s WHERE uuid = ? ORDER BY fid LIMIT 1";

    private final Statements statements;
    private final LongFunction<UUID> newUuid;
    private final JsonRow row = JsonRow.of(CELLS.size());

    /// What was made of texts: few texts stand in many rows.
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Set<String>> together = new HashMap<>();
    private final Map<String, List<Count>> counts = new HashMap<>();

    /// @param newUuid gives one to the row of a fid that has none of its own
    public IndexRows(Statements statements, LongFunction<UUID> newUuid) {
        this.statements = statements;
        this.newUuid = newUuid;
    }

    /// @param code makes of a column what is read by [#code(Cells)]
    /// @param number of a column, what is read as a number
    private static List<String> cells(UnaryOperator<String> code, UnaryOperator<String> number) {
        return List.of(
                "fid",
                code.apply("uuid"),
                Column.GEOMETRY.jsonExpression(),
                code.apply("kind"),
                code.apply("status"),
                code.apply("site_uuid"),
                code("river"),
                number.apply("river_km_from"),
                number.apply("river_km_from_uncertainty"),
                number.apply("river_km_to"),
                number.apply("river_km_to_uncertainty"),
                "CASE WHEN date_earliest IS NULL AND date_latest IS NULL THEN CAST("
                        + Column.text("edtf").expression()
                        + " AS TEXT) END",
                code.apply("date_earliest"),
                code.apply("date_latest"),
                code.apply("source_reliability"),
                number.apply("info_credibility"),
                number.apply("privacy_level"),
                number.apply("coord_uncertainty_m"),
                code.apply("report_confidence"),
                code.apply("bank"),
                code.apply("province"),
                unlessEmpty("sighting_count", COUNTS),
                unlessEmpty("evidence", EVIDENCE),
                unlessEmpty("sighting_source", SOURCES),
                code("near_river"),
                number.apply("river_km_lowest"),
                number.apply("river_km_highest"));
    }

    private static String code(String column) {
        return "CAST(substr(" + column + ", 1, " + LONGEST_CODE + ") AS TEXT)";
    }

    /// Cuts as `substr` does: before a NUL character, too.
    private static String code(Cells cells) throws SQLException {
        var text = cells.text();
        var nul = text.indexOf('\0');
        var code = nul < 0 ? text : text.substring(0, nul);
        return code.length() <= LONGEST_CODE
                        || code.codePointCount(0, code.length()) <= LONGEST_CODE
                ? code
                : code.substring(0, code.offsetByCodePoints(0, LONGEST_CODE));
    }

    private static String number(String column) {
        return Column.number(column).expression();
    }

    /// Looks for rows of each sighting only in a table that has rows: that is asked once.
    private static String unlessEmpty(String table, String rows) {
        return "CASE WHEN EXISTS (SELECT 1 FROM " + table + ") THEN " + rows + " END";
    }

    /// The rows of some fids, in their order.
    public List<IndexRow> between(long first, long last) throws SQLException {
        var page = JsonPage.read(statements, PAGE, first, last);
        if (page.isPresent()) {
            return decoded(page.get().rows());
        }
        var found = new ArrayList<IndexRow>();
        statements.each(
                SELECT + SOME, cursor -> found.addAll(decoded(cursor.getString(1))), first, last);
        return found;
    }

    /// Reads the row of one sighting again; takes it out when there is none.
    void one(IndexBuilder into, UUID uuid) throws SQLException {
        var row = statements.text(SELECT + ONE, uuid.toString());
        if (row.isPresent()) {
            decoded(row.get()).forEach(into::put);
        } else {
            into.remove(uuid);
        }
    }

    private List<IndexRow> decoded(String rows) throws SQLException {
        forgetMany();
        var found = new ArrayList<IndexRow>();
        row.take(rows);
        while (row.next()) {
            found.add(decoded());
        }
        return found;
    }

    private IndexRow decoded() throws SQLException {
        var cells = new Cells(row);
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        var fid = row.fid();
        cells.skip();
        var uuid = UuidText.read(code(cells));
        var point = cells.point();
        facets.put(Facet.KIND, value(FieldCatalogue.KIND.ofCode(code(cells)).code()));
        var status = FieldCatalogue.STATUS.ofCode(code(cells));
        facets.put(Facet.STATUS, value(status.code()));
        var site = UuidText.read(code(cells)).map(UUID::toString).orElse("");
        facets.put(Facet.SITE, value(site));
        var stretch = StretchColumns.decode(cells);
        var along = point == null ? stretch : null;
        facets.put(Facet.LOCATED, value(located(point != null, along != null)));
        var days = days(cells);
        var grading = grading(cells, facets);
        var privacy = FieldCatalogue.PRIVACY.ofCode(cells.number());
        facets.put(Facet.PRIVACY, value(FieldCatalogue.PRIVACY.code(privacy)));
        var uncertainty = PlaceColumns.usable(cells.real());
        var confidence = FieldCatalogue.CONFIDENCE.ofCode(code(cells));
        facets.put(Facet.BANK, value(code(cells)));
        facets.put(Facet.PROVINCE, value(code(cells)));
        var counted = counts(cells.text());
        ownRows(uuid.isPresent(), cells, facets);
        var reach = along == null ? Reach.decode(cells) : Reach.of(along);
        return new IndexRow(
                fid,
                uuid.orElseGet(() -> newUuid.apply(fid)),
                point,
                point == null || uncertainty == null ? Double.NaN : uncertainty,
                Sighting.isDoubtful(confidence, grading, status),
                days,
                reach == null ? null : reach.river(),
                reach == null ? 0 : reach.lowest(),
                reach == null ? 0 : reach.highest(),
                counted,
                List.copyOf(facets.values()));
    }

    /// What other tables have of it, which only a row with a UUID of its own can have.
    private void ownRows(boolean isKnown, Cells cells, Map<Facet, Set<String>> facets)
            throws SQLException {
        var evidence = evidence(cells.text());
        facets.put(Facet.EVIDENCE, isKnown ? evidence : NO_EVIDENCE);
        var sources = sources(cells.text());
        facets.put(Facet.SOURCE, isKnown ? sources : NONE);
    }

    private Grading grading(Cells cells, Map<Facet, Set<String>> facets) throws SQLException {
        var reliability = FieldCatalogue.RELIABILITY.ofCode(code(cells));
        var credibility = FieldCatalogue.CREDIBILITY.ofCode(cells.number());
        facets.put(Facet.RELIABILITY, value(FieldCatalogue.RELIABILITY.code(reliability)));
        facets.put(Facet.CREDIBILITY, value(FieldCatalogue.CREDIBILITY.code(credibility)));
        return new Grading(reliability.orElse(null), credibility.orElse(null));
    }

    private void forgetMany() {
        for (var remembered : List.of(days, values, together, counts)) {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
        }
    }

    /// The kilometres of a river that a place may be at.
    private record Reach(River river, double lowest, double highest) {
        static Reach of(RiverStretch along) {
            return new Reach(along.river(), along.from().lowest(), along.to().highest());
        }

        /// Of what was found out about a point; null when it has no kilometre.
        static @Nullable Reach decode(Cells cells) throws SQLException {
            var river = cells.coded(StretchColumns.RIVERS).orElse(null);
            var lowest = cells.real();
            var highest = cells.real();
            return river == null || lowest == null || highest == null
                    ? null
                    : new Reach(river, lowest, highest);
        }
    }

    static String located(boolean isPoint, boolean isStretch) {
        if (isPoint) {
            return "point";
        }
        return isStretch ? "stretch" : "none";
    }

    private Set<String> value(String text) {
        return values.computeIfAbsent(text, Set::of);
    }

    private @Nullable DateSpan days(Cells cells) throws SQLException {
        var edtf = cells.text();
        return WhenColumns.days(edtf, day(code(cells)), day(code(cells)));
    }

    private @Nullable LocalDate day(String text) {
        return text.isEmpty()
                ? null
                : days.computeIfAbsent(text, t -> Optional.ofNullable(IsoText.dayIn(t)))
                        .orElse(null);
    }

    private List<Count> counts(String text) throws SQLException {
        var known = counts.get(text);
        if (known == null) {
            known = CountRows.decode(text);
            counts.put(text, known);
        }
        return known;
    }

    /// Kinds that nobody knows are left out.
    private Set<String> evidence(String text) {
        if (text.isEmpty()) {
            return NO_EVIDENCE;
        }
        return together.computeIfAbsent(
                text,
                found -> {
                    var all = new HashSet<>(Set.of("yes"));
                    for (var kind : found.substring("yes ".length()).split(",", -1)) {
                        if (KINDS.contains(kind)) {
                            all.add(kind);
                        }
                    }
                    return Set.copyOf(all);
                });
    }

    private static Set<String> sources(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var found = new HashSet<String>();
        for (var each : text.split(" ", -1)) {
            UuidText.read(each).map(UUID::toString).ifPresent(found::add);
        }
        return found.isEmpty() ? NONE : found;
    }
}

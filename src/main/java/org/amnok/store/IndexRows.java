package org.amnok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.amnok.domain.Count;
import org.amnok.domain.DateSpan;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.query.IndexBuilder;
import org.amnok.domain.query.IndexRow;
import org.jspecify.annotations.Nullable;

/// Reads what the index keeps of sightings, without making sightings of it.
final class IndexRows {
    private static final Set<String> NONE = Set.of("");
    private static final int LONGEST_CODE = 60;
    private static final String SELECT =
            "SELECT fid, "
                    + code("uuid")
                    + Column.geometry("geom").expression()
                    + ", "
                    + code("kind")
                    + code("status")
                    + code("site_uuid")
                    + code("river")
                    + Column.expressions(
                            List.of(
                                    Column.number("river_km_from"),
                                    Column.number("river_km_from_uncertainty"),
                                    Column.number("river_km_to"),
                                    Column.number("river_km_to_uncertainty")))
                    + ", CASE WHEN date_earliest IS NULL AND date_latest IS NULL THEN "
                    + Column.text("edtf").expression()
                    + " END, "
                    + code("date_earliest")
                    + code("date_latest")
                    + code("source_reliability")
                    + Column.number("info_credibility").expression()
                    + ", "
                    + Column.number("privacy_level").expression()
                    + ", "
                    + Column.number("coord_uncertainty_m").expression()
                    + ", "
                    + code("report_confidence")
                    + code("bank")
                    + code("province")
                    + code("near_river")
                    + Column.number("river_km_lowest").expression()
                    + ", "
                    + Column.number("river_km_highest").expression()
                    + " FROM sighting ";
    private static final String SELECT_ALL = SELECT + "ORDER BY fid";
    private static final String SELECT_ONE = SELECT + "WHERE uuid = ? ORDER BY fid LIMIT 1";

    private final Statements statements;
    private final CountRows counts;

    /// Days by their text: few texts stand in many rows.
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    private final Map<String, Set<String>> values = new HashMap<>();

    IndexRows(Statements statements) {
        this.statements = statements;
        counts = new CountRows(statements);
    }

    private static String code(String column) {
        return "substr(" + column + ", 1, " + LONGEST_CODE + "), ";
    }

    /// Reads all rows in the order they were added.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    void all(IndexBuilder into, LongFunction<UUID> newUuid) throws SQLException {
        var evidence = sightingsWithEvidence();
        var sources = sourcesBySighting();
        try (var its = counts.inOrder();
                var rows = statements.get(SELECT_ALL).executeQuery()) {
            while (rows.next()) {
                var fid = rows.getLong(1);
                var uuid =
                        UuidText.read(rows.getString(2))
                                .filter(u -> !into.contains(u))
                                .orElseGet(() -> newUuid.apply(fid));
                into.put(
                        row(
                                rows,
                                fid,
                                uuid,
                                its.of(fid),
                                evidence.contains(uuid),
                                sources.getOrDefault(uuid, NONE)));
            }
        } finally {
            days.clear();
        }
    }

    /// Reads the row of one sighting again; takes it out when there is none.
    void one(IndexBuilder into, UUID uuid) throws SQLException {
        var select = statements.get(SELECT_ONE);
        Sql.bind(select, uuid.toString());
        try (var rows = select.executeQuery()) {
            if (rows.next()) {
                var fid = rows.getLong(1);
                into.put(row(rows, fid, uuid, counts.of(fid), hasEvidence(uuid), sources(uuid)));
            } else {
                into.remove(uuid);
            }
        }
    }

    private IndexRow row(
            ResultSet row,
            long fid,
            UUID uuid,
            List<Count> counted,
            boolean hasEvidence,
            Set<String> sources)
            throws SQLException {
        var cells = new Cells(row);
        cells.skip();
        cells.skip();
        var point = cells.point();
        var kind = cells.coded(SightingColumns.KINDS).orElse(SightingKind.OTHER).code();
        var status = cells.coded(SightingColumns.STATUSES).orElse(SightingStatus.DRAFT);
        var site = UuidText.read(cells.text()).map(UUID::toString).orElse("");
        var stretch = StretchColumns.decode(cells);
        var along = point == null ? stretch : null;
        var days = days(cells);
        var grading = SightingColumns.grading(cells);
        var privacy = SightingColumns.privacy(cells.whole());
        var uncertainty = PlaceColumns.usable(cells.real());
        var confidence = SightingColumns.confidence(cells);
        var bank = cells.text();
        var province = cells.text();
        var reach = along == null ? Reach.decode(cells) : Reach.of(along);
        return new IndexRow(
                fid,
                uuid,
                point,
                point == null || uncertainty == null ? Double.NaN : uncertainty,
                Sighting.isDoubtful(confidence, grading, status),
                days,
                reach == null ? null : reach.river(),
                reach == null ? 0 : reach.lowest(),
                reach == null ? 0 : reach.highest(),
                counted,
                List.of(
                        value(kind),
                        value(status.code()),
                        value(grading.reliability() == null ? "" : grading.reliability().name()),
                        value(
                                grading.credibility() == null
                                        ? ""
                                        : Integer.toString(grading.credibility().number())),
                        value(bank),
                        value(province),
                        value(site),
                        sources,
                        value(Integer.toString(privacy.number())),
                        value(hasEvidence ? "yes" : "no"),
                        value(located(point, along))));
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

    private static String located(@Nullable LatLon point, @Nullable RiverStretch along) {
        if (point != null) {
            return "point";
        }
        return along == null ? "none" : "stretch";
    }

    private Set<String> value(String text) {
        return values.computeIfAbsent(text, Set::of);
    }

    private @Nullable DateSpan days(Cells cells) throws SQLException {
        var edtf = cells.text();
        return WhenColumns.days(edtf, day(cells.text()), day(cells.text()));
    }

    private @Nullable LocalDate day(String text) {
        return text.isEmpty()
                ? null
                : days.computeIfAbsent(text, t -> Optional.ofNullable(Cells.day(t))).orElse(null);
    }

    private Set<UUID> sightingsWithEvidence() throws SQLException {
        var found = new HashSet<UUID>();
        var select = "SELECT DISTINCT " + "substr(sighting_uuid, 1, 60) FROM evidence";
        try (var rows = statements.get(select).executeQuery()) {
            while (rows.next()) {
                UuidText.read(rows.getString(1)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Map<UUID, Set<String>> sourcesBySighting() throws SQLException {
        var found = new HashMap<UUID, Set<String>>();
        var select =
                "SELECT substr(sighting_uuid, 1, 60), substr(source_uuid, 1, 60)"
                        + " FROM sighting_source";
        try (var rows = statements.get(select).executeQuery()) {
            while (rows.next()) {
                var source = UuidText.read(rows.getString(2)).map(UUID::toString);
                UuidText.read(rows.getString(1))
                        .ifPresent(
                                uuid ->
                                        source.ifPresent(
                                                s ->
                                                        found.computeIfAbsent(
                                                                        uuid, u -> new HashSet<>())
                                                                .add(s)));
            }
        }
        return found;
    }

    private Set<String> sources(UUID uuid) throws SQLException {
        var found = new HashSet<String>();
        var select =
                statements.get(
                        "SELECT substr(source_uuid, 1, 60) FROM sighting_source"
                                + " WHERE sighting_uuid = ?");
        Sql.bind(select, uuid.toString());
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                UuidText.read(rows.getString(1)).map(UUID::toString).ifPresent(found::add);
            }
        }
        return found.isEmpty() ? NONE : found;
    }

    private boolean hasEvidence(UUID uuid) throws SQLException {
        var select = statements.get("SELECT 1 FROM evidence WHERE sighting_uuid = ? LIMIT 1");
        Sql.bind(select, uuid.toString());
        try (var rows = select.executeQuery()) {
            return rows.next();
        }
    }
}

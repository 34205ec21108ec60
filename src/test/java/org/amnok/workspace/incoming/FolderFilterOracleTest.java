package org.amnok.workspace.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.parquet.FolderPage;
import org.amnok.exchange.parquet.MadeParquet;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.ReportOrder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.geo.border.MeasuredRivers;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words, areas and nearness: the sample as a folder of Parquet is filtered as the sample as a
/// project.
class FolderFilterOracleTest {
    private static Workspace project;
    private static ReportFolder folder;
    private static List<Sighting> all;

    @BeforeAll
    static void write_the_sample_as_a_folder(@TempDir Path path) throws Exception {
        var projects = new ProjectCreation(Maps.BASE.sites(), () -> BaseMapGeography.of(Maps.BASE));
        project = projects.sample(path.resolve("sample.gpkg"));
        all = passing(SightingFilter.ALL).toList();
        var rows = Files.createDirectory(path.resolve("rows"));
        write(rows.resolve("a.parquet"), all.subList(0, 20));
        write(rows.resolve("b.parquet"), all.subList(20, all.size()));
        folder = ReportFolder.open(rows);
        folder.surround(sites(), new MeasuredRivers(() -> BaseMapGeography.of(Maps.BASE)));
    }

    @AfterAll
    static void close() {
        folder.close();
        project.close();
    }

    private static Stream<Sighting> passing(SightingFilter filter) {
        var state = project.state();
        return state.sightings(state.index().rows(filter)).stream();
    }

    private static List<Site> sites() {
        return List.copyOf(project.state().contents().sites());
    }

    private static void write(Path file, List<Sighting> some) throws SQLException {
        MadeParquet.of(
                file,
                "SELECT * FROM (VALUES "
                        + some.stream()
                                .map(FolderFilterOracleTest::row)
                                .collect(Collectors.joining(", "))
                        + ") AS t(code, title, note, outlet, source_title, kind, site, lat, lon,"
                        + " uncertainty_m, river, river_km_from, river_km_to,"
                        + " river_km_from_uncertainty, river_km_to_uncertainty)",
                "");
    }

    private static String row(Sighting s) {
        return Stream.concat(
                        Stream.of(
                                        s.code() + "|" + s.uuid(),
                                        s.title(),
                                        s.notes().publicNote()
                                                + "\n"
                                                + s.notes().internalNote()
                                                + "\n"
                                                + s.place().asReported(),
                                        s.report().outlet(),
                                        s.report().title(),
                                        s.kind().code(),
                                        site(s))
                                .map(ParquetEngine::literal),
                        place(s.place()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String site(Sighting s) {
        return sites().stream()
                .filter(site -> site.uuid().equals(s.siteUuid()))
                .flatMap(site -> site.names().all().stream())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> place(Place place) {
        return switch (place) {
            case Place.Located at ->
                    Stream.of(
                            at.point().latDegrees() + "::DOUBLE",
                            at.point().lonDegrees() + "::DOUBLE",
                            at.uncertaintyMetres() + "::DOUBLE",
                            "''",
                            "NULL",
                            "NULL",
                            "NULL",
                            "NULL");
            case Place.Stretch(var along, _) ->
                    Stream.of(
                            "NULL",
                            "NULL",
                            "NULL",
                            ParquetEngine.literal(along.river().code()),
                            along.from().kilometres() + "::DOUBLE",
                            along.to().kilometres() + "::DOUBLE",
                            along.from().uncertaintyKilometres() + "::DOUBLE",
                            along.to().uncertaintyKilometres() + "::DOUBLE");
            case Place.Unlocated _ ->
                    Stream.of("NULL", "NULL", "NULL", "''", "NULL", "NULL", "NULL", "NULL");
        };
    }

    private static Set<String> ofFolder(SightingFilter filter) {
        var wanted = FolderPage.Wanted.of(filter, ReportOrder.NEWEST, 500);
        return folder.page(wanted, new Stop()).reports().stream()
                .map(report -> report.cell("code"))
                .collect(Collectors.toSet());
    }

    /// @return how many pass
    private static int compare(Criterion criterion) {
        var filter = SightingFilter.ALL.with(criterion);
        var found = ofFolder(filter);
        assertThat(found)
                .as("%s", criterion)
                .isEqualTo(
                        passing(filter)
                                .map(s -> s.code() + "|" + s.uuid())
                                .collect(Collectors.toSet()));
        return found.size();
    }

    @Test
    void words_are_found_in_the_same_reports() {
        var found = 0;
        var words =
                new ArrayList<>(
                        List.of(
                                "hyesan",
                                "HYESAN 2025",
                                "혜산",
                                "惠山",
                                "ｈｙｅｓａｎ",
                                "'",
                                "%",
                                "guard",
                                "vehicles",
                                "ﬁ",
                                "İ",
                                "x'; DROP"));
        for (var s : all) {
            var texts = s.title() + " " + s.notes().publicNote() + " " + s.place().asReported();
            var each = texts.strip().split("\\s+");
            words.add(each[each.length / 2]);
            words.add(each[0].substring(each[0].length() / 2) + " " + each[each.length - 1]);
        }
        for (var each : words) {
            if (!each.isBlank()) {
                found += compare(new Criterion.Words(each));
            }
        }
        assertThat(found).as("not all of them in nothing").isGreaterThan(all.size());
    }

    private static LatLon around(Random random, double reach) {
        var points =
                all.stream()
                        .map(Sighting::place)
                        .filter(Place.Located.class::isInstance)
                        .map(place -> ((Place.Located) place).point())
                        .toList();
        var some = points.get(random.nextInt(points.size()));
        return new LatLon(
                some.latDegrees() + reach * (random.nextDouble() - 0.5),
                some.lonDegrees() + reach * (random.nextDouble() - 0.5));
    }

    @Test
    void areas_hold_the_same_points_and_stretches() {
        var random = new Random(22);
        var found = 0;
        for (var i = 0; i < 40; i++) {
            var reach = i % 2 == 0 ? 0.2 : 4;
            var corners =
                    IntStream.range(0, 3 + i % 6).mapToObj(c -> around(random, reach)).toList();
            found += compare(new Criterion.InArea(corners));
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void the_same_is_near_points_sites_and_crossings_possibly_and_certainly() {
        var random = new Random(22);
        var placed = sites().stream().filter(site -> site.geometry() != null).toList();
        var found = 0;
        for (var i = 0; i < 40; i++) {
            var around =
                    switch (i % 3) {
                        case 0 -> new Around.AnyCrossing();
                        case 1 ->
                                new Around.OfSite(placed.get(random.nextInt(placed.size())).uuid());
                        default -> new Around.OfShape(Outline.of(around(random, 0.1)), "");
                    };
            var metres = Math.pow(10, 2 + 3 * random.nextDouble());
            for (var certainty : Certainty.values()) {
                found +=
                        compare(
                                new Criterion.Within(
                                        Objects.requireNonNull(around), metres, certainty));
            }
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void how_reports_are_located_is_told_as_in_a_project() {
        var values =
                Objects.requireNonNull(
                        folder.facets(SightingFilter.ALL, new Stop()).get(Facet.LOCATED));
        assertThat(values).containsOnlyKeys("point", "stretch", "none");
        for (var value : values.entrySet()) {
            var only = Set.of(value.getKey());
            assertThat(compare(new Criterion.AnyOf(Facet.LOCATED, only)))
                    .isEqualTo(value.getValue())
                    .isPositive();
            compare(new Criterion.NoneOf(Facet.LOCATED, only));
        }
    }
}

package org.amnok.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.Certainty;
import org.amnok.domain.FilterWalk;
import org.amnok.domain.Findings;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SourceLink;
import org.amnok.index.IndexRow;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Statements;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.amnok.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index that is read from the file answers as a walk over the sightings does.
class IndexRowsTest {
    private static final DateSpan SOME_YEARS =
            new DateSpan(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));
    private static final List<SightingFilter> FILTERS =
            List.of(
                    SightingFilter.ALL,
                    SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted", "verified")),
                    SightingFilter.ALL.withValues(Facet.KIND, Set.of("crossing_ford", "other")),
                    SightingFilter.ALL.withValues(Facet.RELIABILITY, Set.of("", "B", "C")),
                    SightingFilter.ALL.withValues(Facet.CREDIBILITY, Set.of("1", "2")),
                    SightingFilter.ALL.withValues(Facet.PRIVACY, Set.of("0", "4")),
                    SightingFilter.ALL.withValues(Facet.LOCATED, Set.of("none", "stretch")),
                    SightingFilter.ALL.withValues(Facet.SITE, Set.of("")),
                    new SightingFilter(
                            List.of(new Criterion.During(SOME_YEARS, Certainty.POSSIBLE))),
                    new SightingFilter(
                            List.of(new Criterion.During(SOME_YEARS, Certainty.CERTAIN))),
                    new SightingFilter(List.of(new Criterion.AtLeast(null, 60, Certainty.CERTAIN))),
                    new SightingFilter(
                            List.of(
                                    new Criterion.AtLeast(
                                            CountClass.TRUCK, 30, Certainty.POSSIBLE))),
                    new SightingFilter(List.of(Criterion.InArea.box(-60, -30, 60, 30))));

    @TempDir Path folder;

    @Test
    void seed_3_a_file_read_answers_as_a_walk_does() {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(RandomEdits.addAll(new RandomSightings(3).many(300)));
        }
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertAgrees(store.index(Surroundings.NONE), store.read());
        }
    }

    @Test
    void seed_4_after_each_edit_it_still_does() {
        var random = new RandomSightings(4);
        try (var store = ProjectStore.create(folder.resolve("project.gpkg"), Samples.sites())) {
            var contents = store.read();
            var index = store.index(Surroundings.NONE);
            for (int i = 0; i < 60; i++) {
                var edit = RandomEdits.next(random, contents);
                var back = i % 4 == 0 ? edit.inverse() : null;
                store.perform(edit);
                contents = contents.after(edit);
                index = store.indexAfter(index, edit, Surroundings.NONE);
                if (back != null) {
                    store.perform(back);
                    contents = contents.after(back);
                    index = store.indexAfter(index, back, Surroundings.NONE);
                }
            }
            assertAgrees(index, contents);
            assertAgrees(store.index(Surroundings.NONE), contents);
        }
    }

    @Test
    void what_other_programs_wrote_is_read_as_sightings_are() throws Exception {
        var file = folder.resolve("project.gpkg");
        ProjectStore.create(file, List.of()).close();
        Outside.sql(
                file,
                "INSERT INTO sighting (title) VALUES ('bare')",
                "INSERT INTO sighting (kind, date_latest) VALUES ('zebra', '2020-05-05T12:00:00Z')",
                "INSERT INTO sighting (uuid, edtf) VALUES ('x', '2021')",
                "INSERT INTO sighting (date_earliest, date_latest) VALUES ('2021-09-01', '2021-01-01')",
                "INSERT INTO sighting (river, river_km_from, river_km_to) VALUES ('yalu', 9, 3)",
                "INSERT INTO sighting (geom, privacy_level) VALUES (x'4750', 77)",
                "INSERT INTO sighting (uuid, kind, edtf) VALUES (x'41', x'6c6f', x'32303231')");
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertAgrees(store.index(Surroundings.NONE), store.read());
        }
    }

    @Test
    void many_rows_in_a_text_say_what_rows_say_one_by_one() throws Exception {
        var file = folder.resolve("project.gpkg");
        ProjectStore.create(file, List.of()).close();
        Outside.sql(
                file,
                "INSERT INTO sighting (bank, province) VALUES ('"
                        + "\uD83D\uDEA2".repeat(70)
                        + "', 'Ryanggang' || char(0, 65))",
                "INSERT INTO sighting (kind, status) VALUES ('vehicles_parked' || char(0), 7)",
                "INSERT INTO sighting (privacy_level, info_credibility) VALUES ('three', 2.0)");
        var together = rows(file);
        assertThat(together.getFirst().values().toString())
                .contains("\uD83D\uDEA2".repeat(60) + "]");
        Outside.sql(file, "INSERT INTO sighting (kind) VALUES (x'41')");
        assertThat(rows(file).subList(0, 3)).isEqualTo(together);
    }

    private static List<IndexRow> rows(Path file) throws Exception {
        try (var connection = HardenedConnection.open(file, "mode=ro");
                var statements = new Statements(connection)) {
            return new IndexRows(statements, fid -> new UUID(0, fid)).between(1, 10);
        }
    }

    private static void assertAgrees(SightingIndex index, ProjectContents contents) {
        for (var filter : FILTERS) {
            assertThat(shown(index, filter))
                    .as(filter.toString())
                    .isEqualTo(walked(filter, contents));
        }
        for (var sighting : contents.sightings()) {
            assertMapped(index, index.row(sighting.uuid()).orElseThrow(), sighting);
        }
    }

    private static void assertMapped(SightingIndex index, int row, Sighting sighting) {
        assertThat(index.kind(row)).isEqualTo(sighting.kind());
        assertThat(index.status(row)).isEqualTo(sighting.status());
        assertThat(index.isDoubtful(row)).isEqualTo(sighting.isDoubtful());
        var uncertainty =
                sighting.place() instanceof Place.Located at ? at.uncertaintyMetres() : null;
        assertThat(index.uncertaintyMetres(row))
                .isEqualTo(uncertainty == null ? Double.valueOf(Double.NaN) : uncertainty);
    }

    @Test
    void stretches_of_river_are_asked_about_by_their_uncertain_ends() {
        var along = new SightingFilter(List.of(new Criterion.AlongRiver(River.YALU, 0, 2000)));
        try (var store = ProjectStore.create(folder.resolve("project.gpkg"), List.of())) {
            store.perform(RandomEdits.addAll(new RandomSightings(8).many(50)));
            assertThat(shown(store.index(Surroundings.NONE), along))
                    .isEqualTo(walked(along, store.read()));
        }
    }

    @Test
    void what_follows_from_a_place_is_asked_about() throws Exception {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(RandomEdits.addAll(List.of(Samples.sighting("here", 128.18, 41.4))));
        }
        Outside.sql(
                file,
                "UPDATE sighting SET bank = 'DPRK', province = 'Ryanggang', near_river = 'yalu',"
                        + " river_km_lowest = 650, river_km_highest = 652");
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var index = store.index(Surroundings.NONE);
            assertThat(index.values(0, Facet.BANK)).containsExactly("DPRK");
            assertThat(index.values(0, Facet.PROVINCE)).containsExactly("Ryanggang");
            assertThat(
                            shown(
                                    index,
                                    new SightingFilter(
                                            List.of(
                                                    new Criterion.AlongRiver(
                                                            River.YALU, 600, 651)))))
                    .hasSize(1);
        }
    }

    @Test
    void who_told_a_sighting_is_asked_about_when_it_is_said_and_no_longer_when_taken_back() {
        var here = Samples.sighting("here", 128.18, 41.4);
        var source = new UUID(0, 77);
        var told = new Edit.Set(null, SourceLink.of(here.uuid(), source), "add source");
        var filter = SightingFilter.ALL.withValues(Facet.SOURCE, Set.of(source.toString()));
        try (var store = ProjectStore.create(folder.resolve("project.gpkg"), List.of())) {
            store.perform(new Edit.Add(here));
            store.perform(told);
            var index = store.index(Surroundings.NONE);
            assertThat(shown(index, filter)).containsExactly(here.uuid());
            store.perform(told.inverse());
            assertThat(shown(store.indexAfter(index, told, Surroundings.NONE), filter)).isEmpty();
        }
    }

    private static Set<UUID> shown(SightingIndex index, SightingFilter filter) {
        return index.rows(filter).stream().mapToObj(index::uuid).collect(Collectors.toSet());
    }

    private static Set<UUID> walked(SightingFilter filter, ProjectContents contents) {
        var walk = new FilterWalk(filter, contents, (s, c) -> Findings.NONE);
        return contents.sightings().stream()
                .filter(walk::accepts)
                .map(s -> s.uuid())
                .collect(Collectors.toSet());
    }
}

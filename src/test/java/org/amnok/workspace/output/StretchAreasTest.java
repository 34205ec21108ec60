package org.amnok.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.SavedFilter;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.IndexedReports;
import org.amnok.map.Maps;
import org.amnok.map.compose.FilterEcql;
import org.amnok.map.compose.FilterEcqlReader;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseTerms;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stretches of the Yalu in an area and near a place: 680 to 685 lies in the box, 680 to 720 leaves
/// it, 710 to 720 lies outside.
class StretchAreasTest {
    private static final BorderGeography TERRAIN = BaseMapGeography.of(Maps.BASE);
    private static final int IN = 1;
    private static final int ACROSS = 2;
    private static final int OUT = 3;
    private static final int VAGUE = 4;
    private static final int COARSE = 5;
    private static final Criterion.InArea AREA = around(678, 690);

    @TempDir private Path folder;
    @AutoClose private Workspace workspace;

    /// A box around part of the river.
    private static Criterion.InArea around(double from, double to) {
        var box = new org.locationtech.jts.geom.Envelope();
        TERRAIN.river(River.YALU).orElseThrow().between(from, to).forEach(box::expandToInclude);
        return Criterion.InArea.box(
                box.getMinX() - 1e-4,
                box.getMinY() - 1e-4,
                box.getMaxX() + 1e-4,
                box.getMaxY() + 1e-4);
    }

    @BeforeEach
    void add_stretches() {
        workspace = Workspace.create(folder.resolve("a.gpkg"), List.of(), () -> TERRAIN);
        add(IN, 680, 685, null);
        add(ACROSS, 680, 720, null);
        add(OUT, 710, 720, null);
        add(VAGUE, 680, 685, 20.0);
    }

    private void add(int number, double from, double to, @Nullable Double exact) {
        add(number, from, to, exact, PrivacyLevel.EXACT);
    }

    private void add(
            int number, double from, double to, @Nullable Double exact, PrivacyLevel level) {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(from, exact), new RiverKilometre(to, exact));
        var sighting =
                Sightings.titled("stretch " + number)
                        .edit()
                        .uuid(new UUID(0, number))
                        .place(new Place.Stretch(along, ""))
                        .status(SightingStatus.SUBMITTED)
                        .privacy(level)
                        .done(Sightings.NOON);
        workspace.perform(new Edit.Add(sighting)).join();
    }

    private Set<Integer> shown(Criterion... criteria) {
        return numbers(new SightingFilter(List.of(criteria)));
    }

    private Set<Integer> numbers(SightingFilter filter) {
        var index = workspace.state().index();
        return numbers(index.rows(filter).stream());
    }

    private Set<Integer> numbers(IntStream rows) {
        var index = workspace.state().index();
        return rows.mapToObj(row -> (int) index.uuid(row).getLeastSignificantBits())
                .collect(Collectors.toSet());
    }

    private static Criterion near(Outline outline, double metres, Certainty certainty) {
        return new Criterion.Within(new Around.OfShape(outline, ""), metres, certainty);
    }

    @Test
    void an_area_shows_every_stretch_of_which_some_may_lie_in_it() {
        assertThat(shown(AREA)).containsExactlyInAnyOrder(IN, ACROSS, VAGUE);
    }

    @Test
    void intersects_in_ecql_shows_the_same() {
        var box = new org.amnok.domain.Ring(AREA.ring()).box();
        var ecql =
                "INTERSECTS(place, POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s)))"
                        .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        assertThat(numbers(FilterEcqlReader.read(ecql).orElseThrow()))
                .containsExactlyInAnyOrder(IN, ACROSS, VAGUE);
    }

    @Test
    void a_stretch_wholly_in_an_area_is_certain_and_one_that_leaves_it_possible() {
        var index = workspace.state().index();
        var reports =
                IndexedReports.of(
                        index, new SightingFilter(List.of(AREA)), IndexedReports.Beside.NOTHING);
        assertThat(numbers(IntStream.of(reports.rows())))
                .containsExactlyInAnyOrder(IN, ACROSS, VAGUE);
        assertThat(numbers(IntStream.of(reports.rows()).filter(reports::isSure)))
                .containsExactly(IN);
    }

    @Test
    void an_area_of_a_file_holds_a_stretch_for_certain_or_possibly() {
        var area = Outline.of(Outline.Form.AREA, AREA.ring());
        assertThat(shown(near(area, 0, Certainty.POSSIBLE)))
                .containsExactlyInAnyOrder(IN, ACROSS, VAGUE);
        assertThat(shown(near(area, 0, Certainty.CERTAIN))).containsExactly(IN);
    }

    @Test
    void a_stretch_is_near_a_point_when_some_of_it_is_and_for_certain_when_all_of_it_is() {
        LatLon at = TERRAIN.river(River.YALU).orElseThrow().at(715);
        var point = Outline.of(at);
        assertThat(shown(near(point, 500, Certainty.POSSIBLE)))
                .containsExactlyInAnyOrder(ACROSS, OUT);
        assertThat(shown(near(point, 500, Certainty.CERTAIN))).isEmpty();
        assertThat(shown(near(point, 6000, Certainty.CERTAIN))).containsExactly(OUT);
    }

    @Test
    void what_is_near_and_not_looked_at_is_kept_under_a_name_and_read_as_it_was_written() {
        var at = Outline.of(TERRAIN.river(River.YALU).orElseThrow().at(715));
        var filter =
                new SightingFilter(
                        List.of(
                                near(at, 6000, Certainty.CERTAIN),
                                new Criterion.NotLookedSince(
                                        LocalDate.of(2025, 3, 1), Certainty.CERTAIN)));
        assertThat(FilterEcql.write(filter, List.of()).flatMap(FilterEcqlReader::read))
                .contains(filter);
        assertThat(FilterText.read(FilterText.write(filter))).contains(filter);
        var kept = new SavedFilter(new UUID(1, 1), "not looked at near Hyesan", filter);
        workspace.perform(new Edit.Set(null, kept, "save filter")).join();
        var before = numbers(filter);
        workspace.close();
        workspace =
                Workspace.open(
                        folder.resolve("a.gpkg"), ProjectStore.Access.READ_WRITE, () -> TERRAIN);

        var read = workspace.state().contents().all(SavedFilter.class).iterator().next();
        assertThat(read.filter()).isEqualTo(filter);
        assertThat(numbers(read.filter())).isEqualTo(before).containsExactly(OUT);
    }

    @Test
    void what_leaves_is_asked_of_the_stretches_as_they_leave() {
        assertThat(released()).isEqualTo(3);
        add(COARSE, 696, 699, null, PrivacyLevel.COUNTY);
        assertThat(shown(AREA)).doesNotContain(COARSE);
        assertThat(released()).isEqualTo(4);
    }

    private long released() {
        var releases = new Releases(HostIdentity.here(), List::of, () -> TERRAIN);
        var question = new ExportQuery(new SightingFilter(List.of(AREA)), ReleaseGate.EVERY);
        return releases.release(
                        ReleaseTerms.of(ReleasePolicy.INTERNAL),
                        releases.choice(question, workspace.state()))
                .sightings()
                .sightings()
                .size();
    }
}

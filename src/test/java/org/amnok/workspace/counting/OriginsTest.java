package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.Measure;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports that rest on one another are of one origin, directly or by way of others.
class OriginsTest {
    private static final List<Sighting> ALL =
            List.of(
                    Sightings.titled("A"),
                    Sightings.titled("B"),
                    Sightings.titled("C"),
                    Sightings.titled("D"));

    @TempDir Path folder;
    @AutoClose private Workspace workspace;

    @BeforeEach
    void open() {
        workspace =
                Workspace.create(folder.resolve("project.gpkg"), List.of(), BorderGeography::none);
        ALL.forEach(each -> workspace.perform(new Edit.Add(each)).join());
    }

    private Interval origins() {
        return total(Measure.ORIGINS).origins();
    }

    private CountCell total(Measure measure) {
        var request =
                new TableRequest(
                        SightingFilter.ALL, null, Dimension.ALL, Dimension.ALL, Set.of(measure), 0);
        return new CountTables(
                        new KnownPlaces(BorderGeography::none, List.of()),
                        new ObservationPlaces(_ -> Optional.empty()))
                .ask(request, workspace.state())
                .table()
                .total();
    }

    private void repeats(int one, int other) {
        var link = RestsOn.of(ALL.get(one).uuid(), ALL.get(other).uuid());
        workspace.perform(new Edit.Set(null, link, "repeats another report")).join();
    }

    @Test
    void each_report_is_its_own_origin_until_one_repeats_another() {
        assertThat(origins()).isEqualTo(new Interval(4, 4));
        repeats(1, 0);
        assertThat(origins()).isEqualTo(new Interval(3, 3));
        workspace.undo().join();
        assertThat(origins()).isEqualTo(new Interval(4, 4));
    }

    @Test
    void two_that_repeat_a_third_are_of_one_origin_and_so_is_what_is_the_same_as_one() {
        repeats(1, 0);
        repeats(2, 0);
        assertThat(origins()).isEqualTo(new Interval(2, 2));
        join(2, 3);
        assertThat(origins()).isEqualTo(new Interval(1, 1));
    }

    private void join(int one, int other) {
        SameAsEdits.join(
                        List.of(ALL.get(one).uuid(), ALL.get(other).uuid()),
                        workspace.state().contents(),
                        new UUID(1, 1))
                .ifPresent(edit -> workspace.perform(edit).join());
    }

    @Test
    void reports_events_and_origins_are_three_numbers() {
        repeats(1, 0);
        repeats(2, 0);
        join(2, 3);
        var told = total(Measure.EVENTS);
        assertThat(told.reports()).isEqualTo(new Interval(4, 4));
        assertThat(told.events()).isEqualTo(new Interval(3, 3));
        assertThat(origins()).isEqualTo(new Interval(1, 1));
    }
}

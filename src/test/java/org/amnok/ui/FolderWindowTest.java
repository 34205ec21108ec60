package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.FolderReport;
import org.amnok.exchange.parquet.MadeParquet;
import org.amnok.ui.session.FolderChoice;
import org.amnok.ui.session.FolderReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A folder of Parquet files in the window, instead of a project.
class FolderWindowTest extends WindowSpecification {
    @BeforeEach
    void open_a_folder() throws SQLException {
        var rows = folder.resolve("rows");
        assertThat(rows.toFile().mkdir()).isTrue();
        MadeParquet.of(
                rows.resolve("a.parquet"),
                """
                SELECT * FROM (VALUES
                  ('guard_post', 41.40, 128.20, DATE '2025-09-04', DATE '2025-09-04'),
                  ('guard_post', 41.40, 128.20, DATE '2025-09-20', DATE '2025-10-05'),
                  ('policing', 40.10, 124.40, DATE '2025-11-11', DATE '2025-11-11'),
                  ('policing', NULL, NULL, NULL, NULL))
                  AS t(kind, lat, lon, date_start, date_end)""",
                "");
        window.answer(rows);
        TestWindow.runOnFx(window.window().commands().project().openFolder::run);
        awaitShown(SightingFilter.ALL);
    }

    private FolderReports reports() {
        return session().reports().orElseThrow();
    }

    private void awaitShown(SightingFilter filter) {
        TestWindow.await(
                "it is counted",
                () ->
                        window.bench()
                                .session()
                                .reports()
                                .flatMap(all -> all.shown().get())
                                .filter(now -> now.filter().equals(filter))
                                .isPresent());
    }

    private FolderReports.Shown filtered(SightingFilter filter) {
        TestWindow.runOnFx(() -> session().filter().set(filter));
        awaitShown(filter);
        return reports().shown().get().orElseThrow();
    }

    @Test
    void its_reports_are_groups_on_the_map_and_counted_in_the_status_bar() {
        var marks = window.bench().model().contents().get().sightings();
        assertThat(marks.source().isCounted()).isTrue();
        assertThat(marks.size()).isEqualTo(2);
        assertThat(TestWindow.onFx(() -> window.find("shown-count", Label.class).getText()))
                .contains("4 of 4 reports shown, 3 on the map");
        assertThat(session().opened()).isEqualTo(folder.resolve("rows"));
        window.awaitQuietMap();
        assertThat(window.bench().map().canvas().sightings().all())
                .as("none of them can be asked for")
                .isEmpty();
    }

    @Test
    void the_filter_is_that_of_the_window() {
        var guards = SightingFilter.ALL.withValues(Facet.KIND, Set.of("guard_post"));
        assertThat(filtered(guards).passing()).isEqualTo(2);
        var autumn = new DateSpan(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 30));
        assertThat(filtered(SightingFilter.ALL.possiblyDuring(autumn)).passing()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked") // the table of reports
    private TableView<FolderReport> table(String id) {
        return (TableView<FolderReport>) window.find(id, BorderPane.class).getCenter();
    }

    private void awaitRows(String id, String... kinds) {
        TestWindow.await(
                "rows",
                () ->
                        TestWindow.onFx(() -> List.copyOf(table(id).getItems())).stream()
                                .map(FolderReport::kind)
                                .map(SightingKind::code)
                                .toList()
                                .equals(List.of(kinds)));
    }

    @Test
    void its_reports_are_listed_the_newest_first_and_sorted_by_a_column() {
        awaitRows("sightings-table", "policing", "guard_post", "guard_post", "policing");
        assertThat(
                        TestWindow.onFx(
                                () -> window.find("sightings-tab", ToggleButton.class).getText()))
                .isEqualTo("Sightings, 4");
        assertThat(
                        TestWindow.onFx(
                                () -> window.find("unlocated-tab", ToggleButton.class).getText()))
                .isEqualTo("No place, 1");
        TestWindow.runOnFx(
                () -> {
                    var kind =
                            table("sightings-table").getColumns().stream()
                                    .filter(column -> column.getId().equals("kind"))
                                    .findFirst()
                                    .orElseThrow();
                    table("sightings-table").getSortOrder().setAll(List.of(kind));
                });
        awaitRows("sightings-table", "guard_post", "guard_post", "policing", "policing");
        filtered(SightingFilter.ALL.withValues(Facet.KIND, Set.of("policing")));
        awaitRows("sightings-table", "policing", "policing");
        assertThat(window.texts("rows-count")).contains("1–2 of 2");
        TestWindow.runOnFx(window.find("unlocated-tab", ToggleButton.class)::fire);
        awaitRows("unlocated-table", "policing");
    }

    private FolderChoice.Chosen chosen() {
        var choice = reports().choice();
        TestWindow.await(
                "reports are chosen",
                () -> choice.chosen().get().flatMap(FolderChoice.Chosen::listed).isPresent());
        return choice.chosen().get().orElseThrow();
    }

    @Test
    void a_click_on_a_symbol_lists_its_newest_reports_and_what_the_columns_say_of_each() {
        window.awaitQuietMap();
        var both =
                window.bench().map().canvas().symbols().all().stream()
                        .filter(group -> group.count() == 2)
                        .findFirst()
                        .orElseThrow();
        var at = both.centre(window.bench().model().viewport().get());
        var map = window.bench().map().canvas().localToScreen(at.x, at.y);
        robot.clickOn(map.getX(), map.getY());
        assertThat(chosen().listed().orElseThrow().reports())
                .extracting(
                        report -> Objects.requireNonNull(report.days()).earliest().getDayOfMonth())
                .containsExactly(20, 4);
        assertThat(window.texts("fact")).contains("20 Sep – 5 Oct 2025", "41.40000, 128.20000");
        assertThat(TestWindow.onFx(() -> window.find("folder-list", ListView.class).isVisible()))
                .isTrue();
        filtered(SightingFilter.ALL.withValues(Facet.KIND, Set.of("policing")));
        assertThat(reports().choice().chosen().get()).as("of an older filter").isEmpty();
    }

    @Test
    void the_pointer_on_a_symbol_says_what_it_is() {
        window.awaitQuietMap();
        var canvas = window.bench().map().canvas();
        var view = window.bench().model().viewport().get();
        for (var group : canvas.symbols().all()) {
            var at = group.centre(view);
            robot.moveTo(canvas.localToScreen(at.x, at.y));
            var words = group.count() == 1 ? "11 Nov 2025" : "2 reports";
            TestWindow.await(
                    words,
                    () -> window.texts("map-tip").stream().anyMatch(tip -> tip.contains(words)));
        }
    }

    @Test
    void a_chosen_row_is_told_beside_the_table() {
        awaitRows("sightings-table", "policing", "guard_post", "guard_post", "policing");
        TestWindow.runOnFx(() -> table("sightings-table").getSelectionModel().select(3));
        assertThat(chosen().listed().orElseThrow().reports().getFirst().point()).isNull();
    }

    @Test
    void an_area_and_nearness_filter_it_as_a_project() {
        var hyesan = Criterion.InArea.box(128, 41, 129, 42);
        assertThat(filtered(SightingFilter.ALL.with(hyesan)).passing()).isEqualTo(2);
        var near =
                new Criterion.Within(
                        new Around.OfShape(Outline.of(new LatLon(40.1, 124.401)), ""),
                        100,
                        Certainty.POSSIBLE);
        assertThat(filtered(SightingFilter.ALL.with(near)).passing()).isEqualTo(1);
        assertThat(filtered(SightingFilter.ALL.withText("GUARD")).passing()).isEqualTo(2);
    }

    @Test
    void the_filter_pane_offers_what_it_can_be_asked_and_says_what_not() {
        TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        TestWindow.await(
                "the pane says it",
                () ->
                        window.texts("not-asked").stream()
                                .anyMatch(words -> words.contains("cannot be filtered by")));
        assertThat(window.find("facet-words", TextField.class)).isNotNull();
        assertThat(window.find("facet-count", TextField.class)).isNull();
        assertThat(window.find("looked-since", TextField.class)).isNull();
    }

    @Test
    void what_its_columns_do_not_say_is_told_and_nothing_older_is_shown() {
        var session = session();
        var asked = new Criterion.AtLeast(null, 3, Certainty.POSSIBLE);
        TestWindow.runOnFx(() -> session.filter().set(SightingFilter.ALL.with(asked)));
        TestWindow.await("it is told", () -> session.trouble().get().isPresent());
        assertThat(session.trouble().get().orElseThrow().sentence())
                .contains("cannot be filtered like this");
        assertThat(window.bench().model().contents().get().sightings().size()).isZero();
        assertThat(reports().shown().get()).isEmpty();
    }

    @Test
    void nothing_leaves_and_nothing_is_added() {
        var file = folder.resolve("map.png");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        TestWindow.await(
                "it is refused",
                () ->
                        window.texts("status-message").stream()
                                .anyMatch(words -> words.contains("Nothing leaves")));
        assertThat(file).doesNotExist();
        assertThat(window.bench().add().disabled().get()).isTrue();
    }

    @Test
    void a_table_of_it_counts_what_passes() {
        TestWindow.runOnFx(window.bench().questions()::showCounts);
        TestWindow.await(
                "it is counted",
                () ->
                        window.texts("counts-foot").stream()
                                .anyMatch(words -> words.startsWith("4 reports")));
    }

    @Test
    void no_report_has_a_symbol_of_its_own() {
        assertThat(
                        WindowMenus.all(window.window().commands(), Optional.of(window.bench()))
                                .stream()
                                .filter(c -> c.disabled().get())
                                .map(c -> c.label().get()))
                .contains("Sightings as " + SightingDisplay.EVERY.title().toLowerCase());
    }

    @Test
    void what_was_made_around_it_is_gone_when_it_is_closed() {
        var around = session().state().get().file();
        assertThat(around).exists();
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.await("it is gone", () -> !Files.exists(around));
        assertThat(folder.resolve("rows/a.parquet")).exists();
    }
}

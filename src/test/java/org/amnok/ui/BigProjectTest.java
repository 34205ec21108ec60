package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javax.management.JMException;
import javax.management.ObjectName;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project with more sightings than are held in memory: a window works on it without a list of
/// them.
@Tag("slow")
class BigProjectTest extends WindowSpecification {
    private static final int MANY = 30_000;
    private static final int FORDS = MANY / 12;

    @TempDir static Path shared;

    private static Sighting number(int i) {
        return Sightings.titled("S%05d".formatted(i))
                .edit()
                .kind(i % 12 == 0 ? SightingKind.CROSSING_FORD : SightingKind.OTHER)
                .when(Sightings.seen("2025-%02d-01".formatted(1 + i % 12), "2025-12-31"))
                .done(Sightings.NOON);
    }

    @BeforeAll
    static void write_many() {
        try (var workspace =
                Workspace.create(shared.resolve("many.gpkg"), List.of(), BorderGeography::none)) {
            var edits = new ArrayList<Edit>();
            for (int i = 0; i < MANY; i++) {
                edits.add(new Edit.Add(number(i)));
            }
            workspace.perform(new Edit.Batch("import", edits)).join();
        }
    }

    private void openMany() {
        TestWindow.runOnFx(window.window()::closeProject);
        var file = folder.resolve("many.gpkg");
        try {
            Files.copy(shared.resolve("many.gpkg"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.openProject(file);
    }

    private static long sightingsInMemory() {
        try {
            var histogram =
                    (String)
                            ManagementFactory.getPlatformMBeanServer()
                                    .invoke(
                                            new ObjectName(
                                                    "com.sun.management:type=DiagnosticCommand"),
                                            "gcClassHistogram",
                                            new Object[] {new String[0]},
                                            new String[] {String[].class.getName()});
            return histogram
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(line -> line.length > 3 && line[3].equals(Sighting.class.getName()))
                    .mapToLong(line -> Long.parseLong(line[1]))
                    .findFirst()
                    .orElse(0);
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> firstCells(String column) {
        return TestWindow.onFx(
                () -> {
                    table().applyCss();
                    table().layout();
                    return table().lookupAll(".table-cell").stream()
                            .filter(n -> n.isVisible() && n instanceof TableCell<?, ?>)
                            .map(n -> (TableCell<?, ?>) n)
                            .filter(c -> c.getTableColumn().getId().equals(column + "-column"))
                            .filter(c -> !c.isEmpty())
                            .sorted((a, b) -> a.getIndex() - b.getIndex())
                            .map(TableCell::getText)
                            .toList();
                });
    }

    @Test
    void it_opens_filters_sorts_scrolls_selects_and_edits_without_a_list_of_sightings() {
        var before = sightingsInMemory();
        openMany();
        TestWindow.await("all are shown", () -> table().getItems().size() == MANY);
        assertThat(sightingsInMemory() - before).isLessThan(5000);

        TestWindow.await("the first rows are read", () -> firstCells("title").contains("S00000"));

        TestWindow.runOnFx(() -> table().scrollTo(MANY - 1));
        TestWindow.await("the last row is read", () -> firstCells("title").contains("S29999"));

        TestWindow.runOnFx(() -> column("title").setSortType(TableColumn.SortType.DESCENDING));
        TestWindow.runOnFx(() -> table().getSortOrder().setAll(List.of(column("title"))));
        TestWindow.runOnFx(() -> table().scrollTo(0));
        TestWindow.await(
                "it is sorted",
                () ->
                        firstCells("title").stream()
                                .findFirst()
                                .filter("S29999"::equals)
                                .isPresent());

        showFords();

        TestWindow.runOnFx(window.bench().commands().selectAll::run);
        assertThat(session().selection().uuids().get()).hasSize(FORDS);
        assertThat(sightingsInMemory() - before).isLessThan(5000);
    }

    @Test
    @SuppressWarnings("unchecked")
    void one_field_of_many_is_set_and_taken_back_as_one() {
        openMany();
        showFords();
        TestWindow.runOnFx(window.bench().commands().selectAll::run);
        TestWindow.runOnFx(window.bench().table().commands().change::run);
        TestWindow.runOnFx(() -> window.find("bulk-value", ComboBox.class).setValue("submitted"));
        var summary = window.find("bulk-summary", Label.class);
        TestWindow.await(
                "it is known what changes", () -> summary.getText().startsWith("2,500 change"));
        var apply = window.find("bulk-apply", Button.class);
        TestWindow.await("it can be done", () -> fired(apply)); // news read the rows again
        TestWindow.await("it is asked", () -> !robot.lookup("Change").queryAll().isEmpty());
        var change = robot.lookup("Change").queryAllAs(Button.class).iterator().next();
        TestWindow.runOnFx(change::fire);

        TestWindow.await("all are changed", () -> count(SightingStatus.SUBMITTED) == FORDS);
        TestWindow.runOnFx(session()::undo);
        TestWindow.await("all are as before", () -> count(SightingStatus.SUBMITTED) == 0);
    }

    @Test
    void the_sighting_chosen_in_the_table_is_read_for_the_inspector() {
        openMany();
        TestWindow.await("all are shown", () -> table().getItems().size() == MANY);
        TestWindow.runOnFx(() -> session().selection().set(table().getItems().get(20_000)));
        TestWindow.await("it is read", () -> session().primary().isPresent());
        TestWindow.await("it is shown", () -> shownTitle().equals("S20000"));
    }

    /// It blinks for as long as somebody reads.
    @Test
    void a_caret_that_blinks_costs_nothing_that_grows_with_the_project_and_draws_no_map() {
        var ofNone = madeWhileBlinking();
        openMany();
        TestWindow.await("all are shown", () -> table().getItems().size() == MANY);
        assertThat(madeWhileBlinking()).isLessThan(2 * ofNone + 500_000);
    }

    /// How many bytes the FX thread makes in a hundred pulses while the caret is in the search, and
    /// no map is drawn. What an opened project still finds out in the background draws one now and
    /// then; a caret would at each blink.
    private long madeWhileBlinking() {
        window.awaitQuietMap();
        TestWindow.runOnFx(() -> window.window().scene().lookup("#search").requestFocus());
        for (var tries = 0; tries < 5; tries++) {
            awaitPulses(30);
            var frames = window.frames();
            var before = made();
            awaitPulses(100);
            if (window.frames() == frames) {
                return made() - before;
            }
        }
        throw new AssertionError("a caret draws the map");
    }

    private static long made() {
        return TestWindow.onFx(
                () ->
                        ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                                .getThreadAllocatedBytes(Thread.currentThread().threadId()));
    }

    private void awaitPulses(int count) {
        var pulses = new CountDownLatch(count);
        Runnable each = pulses::countDown;
        var scene = window.window().scene();
        TestWindow.runOnFx(() -> scene.addPostLayoutPulseListener(each));
        TestWindow.await("the caret blinks", () -> pulses.getCount() == 0);
        TestWindow.runOnFx(() -> scene.removePostLayoutPulseListener(each));
    }

    /// Empty until the form is shown.
    private String shownTitle() {
        var field = window.window().scene().lookup("#title");
        return field instanceof TextField title ? title.getText() : "";
    }

    private static boolean fired(Button button) {
        var can = !button.isDisabled();
        Platform.runLater(button::fire); // it asks
        return can;
    }

    private void showFords() {
        var fords =
                SightingFilter.ALL.withValues(
                        Facet.KIND, List.of(SightingKind.CROSSING_FORD.code()));
        TestWindow.runOnFx(() -> session().filter().set(fords));
        TestWindow.await("the fords are left", () -> table().getItems().size() == FORDS);
    }

    private int count(SightingStatus status) {
        return session().index().rowsWith(Facet.STATUS, java.util.Set.of(status.code())).count();
    }
}

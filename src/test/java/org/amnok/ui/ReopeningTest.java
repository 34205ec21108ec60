package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// What a project shows again when it is opened again.
class ReopeningTest extends WindowSpecification {
    @Test
    void the_filter_comes_back() {
        add(Sightings.at(HYESAN, "Ford"), Sightings.at(HYESAN, "Bridge"));
        var asked = SightingFilter.ALL.withText("ford");
        TestWindow.runOnFx(() -> session().filter().set(asked));
        reopen();
        TestWindow.await("it is answered", () -> shown().equals(List.of("Ford")));
        assertThat(session().filter().get()).isEqualTo(asked);
    }

    @Test
    void the_selection_comes_back() {
        var bridge = Sightings.at(HYESAN, "Bridge");
        add(Sightings.at(HYESAN, "Ford"), bridge);
        TestWindow.runOnFx(() -> session().selection().set(bridge.uuid()));
        reopen();
        assertThat(selectedTitles()).containsExactly("Bridge");
    }

    @Test
    void a_selection_of_more_than_200_does_not_come_back() {
        add(
                IntStream.rangeClosed(1, 201)
                        .mapToObj(i -> Sightings.at(HYESAN, "Lot " + i))
                        .toArray(Sighting[]::new));
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .selection()
                                .set(sightings().stream().map(Sighting::uuid).toList()));
        reopen();
        assertThat(selectedTitles()).isEmpty();
    }

    @Test
    void the_order_of_the_table_comes_back() {
        add(Sightings.at(HYESAN, "Bridge"), Sightings.at(HYESAN, "Ford"));
        TestWindow.runOnFx(
                () -> {
                    var title = column("title");
                    title.setSortType(TableColumn.SortType.DESCENDING);
                    table().getSortOrder().add(title);
                });
        reopen();
        TestWindow.await("it is sorted", () -> titles().equals(List.of("Ford", "Bridge")));
        assertThat(table().getSortOrder())
                .extracting(TableColumn::getText)
                .containsExactly("Title or place");
    }

    @Test
    void the_table_is_scrolled_to_where_it_was() {
        scrollTo40();
        reopen();
        TestWindow.await("it is scrolled again", this::is40AtTheTop);
    }

    @Test
    void a_row_that_is_selected_is_in_sight_wherever_the_table_was_scrolled_to() {
        scrollTo40();
        var last = table().getItems().getLast();
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(last);
                    table().scrollTo(40);
                });
        TestWindow.await("it is out of sight", () -> !isSeen(last));
        reopen();
        assertThat(selectedTitles()).containsExactly("Lot 90");
        TestWindow.await("it is in sight", () -> isSeen(last));
    }

    @Test
    void a_row_that_is_selected_stays_in_sight_when_the_table_becomes_lower() {
        scrollTo40();
        var row = TestWindow.onFx(this::lastWhole);
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(row);
                    table().scrollTo(40);
                });
        TestWindow.await("it is the last in sight", () -> row.equals(lastWhole()));
        var before = TestWindow.onFx(() -> table().getHeight());
        TestWindow.runOnFx(() -> table().setMaxHeight(before - 50));
        TestWindow.await(
                "it is in sight", () -> table().getHeight() < before && wholeRows().contains(row));
    }

    @Test
    void the_row_at_the_top_stays_there_when_the_table_becomes_higher() {
        scrollTo40();
        var before = TestWindow.onFx(() -> table().getHeight());
        TestWindow.runOnFx(() -> table().setMaxHeight(before - 50));
        TestWindow.await("it is lower", () -> table().getHeight() < before);
        TestWindow.runOnFx(() -> table().scrollTo(40));
        TestWindow.await("it is scrolled", this::is40AtTheTop);
        TestWindow.runOnFx(() -> table().setMaxHeight(before));
        TestWindow.await("it is as before", () -> table().getHeight() == before && is40AtTheTop());
    }

    private UUID lastWhole() {
        return wholeRows().getLast();
    }

    /// Those that can be seen from top to bottom.
    private List<UUID> wholeRows() {
        return table().lookupAll(".table-row-cell").stream()
                .map(each -> (TableRow<?>) each)
                .filter(each -> each.isVisible() && each.getItem() != null)
                .filter(
                        each ->
                                table().sceneToLocal(each.localToScene(each.getLayoutBounds()))
                                                .getMaxY()
                                        <= table().getHeight())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(each -> (UUID) each.getItem())
                .toList();
    }

    /// Of 90 rows.
    private void scrollTo40() {
        add(
                IntStream.rangeClosed(1, 90)
                        .mapToObj(i -> Sightings.at(HYESAN, "Lot " + i))
                        .toArray(Sighting[]::new));
        TestWindow.runOnFx(() -> table().scrollTo(40));
        TestWindow.await("it is scrolled", this::is40AtTheTop);
    }

    private boolean is40AtTheTop() {
        return TestWindow.onFx(
                () -> isSeen(table().getItems().get(40)) && !isSeen(table().getItems().get(39)));
    }

    private boolean isSeen(UUID row) {
        return TestWindow.onFx(
                () ->
                        table().lookupAll(".table-row-cell").stream()
                                .map(TableRow.class::cast)
                                .anyMatch(each -> each.isVisible() && row.equals(each.getItem())));
    }

    private List<String> titles() {
        return sightings(TestWindow.onFx(() -> List.copyOf(table().getItems()))).stream()
                .map(Sighting::title)
                .toList();
    }

    private void reopen() {
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        window.awaitQuietMap();
    }

    private List<String> shown() {
        return ShownRecords.of(window).stream().map(Sighting::title).toList();
    }
}

package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.ui.look.Choice;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.session.MapModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The table of counts in the place of the map.
@OneWindow
class CountsWindowTest extends WindowSpecification {
    private static final Sighting LORRIES = on(Sightings.at(HYESAN, "Lorries"), "2025-09-04");
    private static final Sighting BUSES =
            on(Sightings.at(HYESAN, "Buses"), "2025-09-20/2025-10-05");

    private static Sighting on(Sighting sighting, String days) {
        return sighting.edit()
                .when(sighting.when().withObserved(EdtfParser.parse(days).orElseThrow()))
                .done(sighting.modified());
    }

    /// What is asked of the table is kept while the project is open.
    @AfterEach
    void ask_as_at_first() {
        isWindowSpent = window.window().editor().isPresent();
        if (isWindowSpent) {
            return;
        }
        if (window.bench().map().getScene() != null) {
            TestWindow.runOnFx(window.bench().questions()::showCounts);
        }
        by(Dimension.KIND, Dimension.YEAR);
        TestWindow.runOnFx(
                () -> {
                    button("counts-maps", ToggleButton.class).setSelected(false);
                    window.find("counts-other", TextField.class).clear();
                    window.find("counts-least", Choice.class).getSelectionModel().selectFirst();
                    window.bench().questions().showCounts();
                });
    }

    @Test
    void ctrl_k_counts_what_the_filter_shows() {
        add(LORRIES, BUSES);
        open();
        TestWindow.await("it is counted", () -> told().contains("1"));
        assertThat(window.find("counts-grid", Node.class).isVisible()).isTrue();
    }

    @Test
    void a_cell_selects_its_sightings() {
        add(LORRIES, BUSES);
        open();
        by(Dimension.ALL, Dimension.MONTH);
        TestWindow.await("by month", () -> told().contains("1 row and 2 columns"));
        press(KeyCode.HOME);
        TestWindow.await("September is chosen", () -> told().contains("2025-09"));
        assertThat(told()).contains("certain 1, possible 2");
        TestWindow.await("both are listed", () -> button("counts-select").getText().contains("2"));
        press(KeyCode.ENTER);
        awaitSelected(2);
        assertThat(button("counts-select").getText()).contains("2 selected");
        assertThat(button("counts-select").isDisabled()).isTrue();
        press(KeyCode.RIGHT);
        TestWindow.await("October is listed", () -> told().contains("2025-10"));
        awaitSelected(2);
        press(KeyCode.SPACE);
        awaitSelected(1);
    }

    @Test
    void a_click_on_a_cell_selects_its_sightings() {
        add(LORRIES, BUSES);
        open();
        by(Dimension.ALL, Dimension.MONTH);
        TestWindow.await("by month", () -> told().contains("1 row and 2 columns"));
        click(0);
        awaitSelected(2);
        click(1);
        awaitSelected(1);
        assertThat(session().selection().primary()).contains(BUSES.uuid());
    }

    /// On a column of the first row.
    private void click(int column) {
        var grid = window.find("counts-grid", Node.class);
        var names = Math.min(220, (grid.getLayoutBounds().getWidth() - 12) * 0.35);
        robot.clickOn(grid.localToScreen(names + 60 * column + 30, 38));
    }

    private void awaitSelected(int count) {
        TestWindow.await(
                "so many are selected", () -> session().selection().uuids().get().size() == count);
    }

    @Test
    void another_period_is_compared_and_the_range_of_the_difference_told() {
        add(LORRIES, BUSES);
        open();
        TestWindow.runOnFx(() -> window.find("counts-other", TextField.class).setText("2025-10"));
        TestWindow.await(
                "it is compared",
                () ->
                        window.find("counts-cards", Node.class).lookupAll(".card-figure").stream()
                                .map(each -> ((Label) each).getText())
                                .toList()
                                .contains("+1 to +2"));
    }

    @Test
    void the_training_run_of_the_build_asks_before_it_closes() {
        add(LORRIES, BUSES);
        var closed = new AtomicInteger();
        var training = new TrainingRun(Duration.seconds(1));
        var own = window.window();
        TestWindow.runOnFx(() -> training.begin(own, closed::incrementAndGet));
        TestWindow.runOnFx(() -> training.begin(own, closed::incrementAndGet));
        TestWindow.await("it closes", () -> closed.get() > 0);
        assertThat(window.find("counts-other", TextField.class).getText()).isEqualTo("2024");
        assertThat(window.find("strip", Node.class).isVisible()).isTrue();
        assertThat(closed).hasValue(1);
    }

    @Test
    void two_periods_stand_in_one_table_with_what_lies_between() {
        add(LORRIES, BUSES);
        open();
        by(Dimension.ALL, Dimension.MONTH);
        var filter = session().filter();
        var september = DateWords.read("2025-09", LocalDate.EPOCH).orElseThrow().span();
        TestWindow.runOnFx(() -> filter.set(SightingFilter.ALL.possiblyDuring(september)));
        TestWindow.await("September alone", () -> told().contains("1 row and 1 column"));
        TestWindow.runOnFx(() -> window.find("counts-other", TextField.class).setText("2025-06"));
        TestWindow.await("June to September", () -> told().contains("1 row and 4 columns"));
    }

    @Test
    void counts_have_the_room_of_the_panes_until_they_are_closed() {
        add(LORRIES, BUSES);
        var panes = window.bench().panes();
        open();
        TestWindow.await(
                "they have it",
                () -> !panes.isShown(Panes.Side.TABLE) && !panes.isShown(Panes.Side.LAYERS));
        TestWindow.runOnFx(() -> panes.toggle(Panes.Side.TABLE));
        assertThat(panes.isShown(Panes.Side.TABLE)).isTrue();
        TestWindow.runOnFx(() -> panes.toggle(Panes.Side.TABLE));
        TestWindow.runOnFx(() -> button("counts-close").fire());
        assertThat(panes.isShown(Panes.Side.TABLE)).isTrue();
    }

    @Test
    void what_looks_of_both_periods_say_stands_beside_the_difference() {
        add(LORRIES, BUSES);
        look(720_000, 740_000, "2024-09-10", Observation.Result.ABSENT);
        look(720_000, 728_000, "2025-09-10", Observation.Result.OBSERVED);
        open();
        var filter = session().filter();
        var september = DateWords.read("2025-09", LocalDate.EPOCH).orElseThrow().span();
        TestWindow.runOnFx(() -> filter.set(SightingFilter.ALL.possiblyDuring(september)));
        TestWindow.runOnFx(() -> window.find("counts-other", TextField.class).setText("2024-09"));
        TestWindow.await(
                "it is told",
                () ->
                        window
                                .find("counts-cards", Node.class)
                                .lookupAll(".counts-looks .label")
                                .stream()
                                .anyMatch(
                                        each ->
                                                ((Label) each)
                                                        .getText()
                                                        .contains(
                                                                "barrier absent in A and seen in"
                                                                        + " B along 8 km")));
    }

    @Test
    void what_is_compared_becomes_pages_of_the_project() {
        add(LORRIES, BUSES);
        look(720_000, 740_000, "2024-09-10", Observation.Result.ABSENT);
        look(720_000, 728_000, "2025-09-10", Observation.Result.OBSERVED);
        open();
        var filter = session().filter();
        var september = DateWords.read("2025-09", LocalDate.EPOCH).orElseThrow().span();
        TestWindow.runOnFx(() -> filter.set(SightingFilter.ALL.possiblyDuring(september)));
        TestWindow.runOnFx(() -> window.find("counts-other", TextField.class).setText("2024-09"));
        TestWindow.await(
                "it is told", () -> window.find("counts-looks-page", Button.class) != null);
        var ofBoth = button("counts-page");
        TestWindow.runOnFx(() -> button("counts-looks-page").fire());
        TestWindow.await("a page of looks is kept", () -> pages().size() == 1);
        assertThat(PageDesign.of(pages().getFirst()).all(ObservationItem.class))
                .isNotEmpty()
                .allSatisfy(
                        item ->
                                assertThat(item.question().compared())
                                        .isEqualTo(september.yearBefore()));
        TestWindow.runOnFx(ofBoth::fire);
        TestWindow.await("a page of both is kept", () -> pages().size() == 2);
        assertThat(PageDesign.of(pages().getLast()).all(CountsItem.class))
                .hasSize(2)
                .allSatisfy(
                        item ->
                                assertThat(item.other())
                                        .extracting(SightingFilter::dates)
                                        .isEqualTo(september.yearBefore()));
    }

    private List<PageLayout> pages() {
        return contents().all(PageLayout.class).stream().toList();
    }

    private void look(int from, int to, String day, Observation.Result result) {
        var stretch = new BankStretch(River.YALU, Set.of(Bank.DPRK), from, to);
        var look =
                new Observation(
                        UUID.randomUUID(),
                        new Examined.OfStretch(stretch, new TreeSet<>(Set.of(SoughtKind.FENCE))),
                        EdtfParser.parse(day).orElseThrow(),
                        result,
                        "",
                        "");
        var edit = new Edit.Set(null, look, "a look");
        perform(edit);
    }

    @Test
    void outlets_and_kinds_of_evidence_are_rows_and_columns() {
        add(LORRIES, BUSES);
        open();
        by(Dimension.OUTLET, Dimension.EVIDENCE);
        TestWindow.await("by outlet", () -> told().matches(".*\\d rows? and .*"));
        assertThat(choice("counts-rows").getItems()).contains(Dimension.OUTLET, Dimension.EVIDENCE);
        assertThat(window.find("counts-grid", Node.class).isVisible()).isTrue();
    }

    @Test
    void maps_of_both_and_of_the_difference_are_moved_together() {
        add(LORRIES, BUSES);
        open();
        assertThat(button("counts-maps", ToggleButton.class).isDisabled()).isTrue();
        TestWindow.runOnFx(() -> window.find("counts-other", TextField.class).setText("2025-10"));
        TestWindow.await(
                "it is compared", () -> !button("counts-maps", ToggleButton.class).isDisabled());
        press(KeyCode.M);
        TestWindow.await(
                "the difference is drawn",
                () -> maps().size() == 3 && !maps().get(2).contents().get().bands().isEmpty());
        assertThat(maps().get(0).contents().get().sightings().size()).isEqualTo(1);
        assertThat(maps().get(1).contents().get().sightings().size()).isEqualTo(2);
        TestWindow.runOnFx(
                () -> {
                    var first = maps().getFirst();
                    first.show(first.viewport().get().centredAt(HYESAN).atScale(150_000));
                });
        for (var map : maps()) {
            assertThat(map.viewport().get().scaleDenominator()).isCloseTo(150_000, offset(500.0));
            assertThat(map.viewport().get().centre().lonDegrees())
                    .isCloseTo(HYESAN.lonDegrees(), offset(0.001));
        }
        TestWindow.runOnFx(() -> button("counts-maps", ToggleButton.class).fire());
        assertThat(maps()).isEmpty();
    }

    private List<MapModel> maps() {
        return window.find("counts", Node.class).lookupAll(".preview-map").stream()
                .map(each -> ((PreviewMap) each).model())
                .toList();
    }

    private <T extends Node> T button(String id, Class<T> type) {
        return window.find(id, type);
    }

    @Test
    void what_is_held_as_a_stays_while_the_filter_becomes_b() {
        open();
        var filter = session().filter();
        var september = DateWords.read("2025-09", LocalDate.EPOCH).orElseThrow().span();
        TestWindow.runOnFx(() -> filter.set(SightingFilter.ALL.possiblyDuring(september)));
        TestWindow.runOnFx(() -> window.find("counts-hold", Button.class).fire());
        TestWindow.runOnFx(() -> filter.set(SightingFilter.ALL));
        TestWindow.await(
                "both are told",
                () -> window.texts("card-title").stream().anyMatch(t -> t.contains("Sep 2025")));
    }

    @Test
    void esc_brings_the_map_back() {
        add(LORRIES);
        open();
        press(KeyCode.ESCAPE);
        TestWindow.await("the map is back", () -> window.bench().map().getScene() != null);
    }

    @Test
    void what_is_copied_withholds_numbers_that_are_smaller_than_was_chosen() {
        add(released(LORRIES), released(BUSES));
        open();
        TestWindow.await("it is counted", () -> told().contains("1"));
        TestWindow.runOnFx(
                () -> window.find("counts-least", Choice.class).getSelectionModel().select(2));
        var copy = button("counts-copy");
        TestWindow.runOnFx(() -> Clipboard.getSystemClipboard().clear());
        TestWindow.runOnFx(() -> Platform.runLater(copy::fire));
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        TestWindow.await("it is copied", () -> clipboard().startsWith("Kind\t"));
        assertThat(clipboard()).contains("\t–").doesNotContainPattern("\t[12]\\b");
    }

    private static Sighting released(Sighting sighting) {
        return sighting.edit()
                .privacy(PrivacyLevel.EXACT)
                .status(SightingStatus.SUBMITTED)
                .done(sighting.modified());
    }

    private static String clipboard() {
        return TestWindow.onFx(
                () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    private void open() {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        TestWindow.await("counts are shown", () -> window.bench().map().getScene() == null);
    }

    private void press(KeyCode key) {
        TestWindow.runOnFx(() -> window.find("counts-grid", Node.class).requestFocus());
        robot.push(key);
    }

    private void by(Dimension rows, Dimension columns) {
        TestWindow.runOnFx(
                () -> {
                    choice("counts-rows").setValue(rows);
                    choice("counts-columns").setValue(columns);
                });
    }

    @SuppressWarnings("unchecked")
    private Choice<Dimension> choice(String id) {
        return window.find(id, Choice.class);
    }

    private Button button(String id) {
        return window.find(id, Button.class);
    }

    private String told() {
        return window.find("counts-grid", Node.class).getAccessibleText();
    }
}

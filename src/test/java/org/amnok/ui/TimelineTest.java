package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

/// The timeline in the window: its window is the filter's dates.
@OneWindow
class TimelineTest extends WindowSpecification {
    private static final double LEFT = 84;
    private static final double RIGHT = 14;

    @Test
    void a_window_typed_on_the_timeline_filters_table_and_map() {
        addThree();
        type("2025");

        assertThat(titles()).containsExactlyInAnyOrder("Summer", "Vague");
        assertThat(window.bench().model().contents().get().sightings()).hasSize(2);
        assertThat(counts()).startsWith("1–2 of 3 in window");
    }

    @Test
    void a_window_drawn_with_the_pointer_is_written_in_words() {
        addThree();
        robot.drag(at(0.55)).dropTo(at(0.8));
        TestWindow.await("a window is drawn", () -> dates() != null);

        assertThat(window.find("timeline-dates", TextField.class).getText()).isNotBlank();
        assertThat(window.find("date-filter", TextField.class).getText())
                .isEqualTo(window.find("timeline-dates", TextField.class).getText());
    }

    @Test
    void the_arrows_move_the_window_by_a_bar_and_its_end_with_shift() {
        isWindowSpent = true;
        addThree();
        showMonths();
        type("2024-06/2024-08");
        focusTimeline();
        robot.push(KeyCode.RIGHT);
        assertThat(dates()).isEqualTo(span("2024-07-01", "2024-09-30"));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(dates()).isEqualTo(span("2024-07-01", "2024-08-31"));
    }

    @Test
    void esc_takes_the_window_away() {
        addThree();
        type("2025");
        focusTimeline();
        robot.push(KeyCode.ESCAPE);
        assertThat(dates()).isNull();
        assertThat(titles()).hasSize(3);
    }

    @Test
    void playing_moves_the_window_until_esc() {
        addThree();
        type("2024-01");
        focusTimeline();
        robot.push(KeyCode.SPACE);
        TestWindow.await("it moves", () -> dates().earliest().getMonthValue() >= 3);
        assertThat(window.find("timeline-play", Node.class).getAccessibleText())
                .isEqualTo(Messages.text("timeline.pause_space_esc"));
        focusMap();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.find("timeline-play", Node.class).getAccessibleText())
                .isEqualTo(Messages.text("timeline.play_the_window_through_time"));
    }

    @Test
    void nothing_plays_while_motion_is_reduced() {
        isWindowSpent = true;
        addThree();
        TestWindow.runOnFx(() -> window.parts().appearance().reducedMotion().set(true));
        assertThat(window.find("timeline-play", Node.class).isDisabled()).isTrue();
    }

    @Test
    void up_and_down_select_sightings_in_the_order_of_time() {
        addThree();
        focusTimeline();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(selectedTitles()).containsExactly("Summer");
    }

    @Test
    void sightings_without_a_date_are_counted() {
        add(
                dated(Sightings.at(HYESAN, "Early"), "2024-02-01", "2024-02-10"),
                Sightings.at(HYESAN, "Undated"));
        TestWindow.await("they are counted", () -> counts().contains("1 undated"));
    }

    @Test
    void an_empty_timeline_says_what_belongs_there() {
        awaitEmpty("as vague as they are");
    }

    @Test
    void an_empty_timeline_forgets_a_filter_that_was_taken_away() {
        type("2025");
        awaitEmpty("No dated sighting passes");
        TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL));
        awaitEmpty("as vague as they are");
    }

    @Test
    void f9_opens_an_empty_timeline_and_folds_it() {
        focusMap();
        robot.push(KeyCode.F9);
        assertThat(window.bench().panes().isShown(Panes.Side.TIMELINE)).isTrue();
        robot.push(KeyCode.F9);
        assertThat(window.bench().panes().isShown(Panes.Side.TIMELINE)).isFalse();
        robot.push(KeyCode.F9);
        assertThat(window.bench().panes().isShown(Panes.Side.TIMELINE)).isTrue();
    }

    private void awaitEmpty(String words) {
        TestWindow.await(
                "it is said: " + words,
                () -> window.texts("empty").stream().anyMatch(t -> t.contains(words)));
    }

    @SuppressWarnings("unchecked")
    private void showMonths() {
        TestWindow.runOnFx(
                () -> {
                    var bars = (ComboBox<Object>) window.find("timeline-bars", ComboBox.class);
                    bars.getItems().stream()
                            .filter(item -> item.toString().contains("MONTH"))
                            .findFirst()
                            .ifPresent(bars::setValue);
                });
    }

    private void addThree() {
        add(
                dated(Sightings.at(HYESAN, "Early"), "2024-02-01", "2024-02-10"),
                dated(Sightings.at(new LatLon(40.1, 124.4), "Summer"), "2025-06-03", "2025-06-03"),
                dated(Sightings.at(HYESAN, "Vague"), "2025-10-01", "2026-02-20"));
        TestWindow.await("they are counted", () -> counts().startsWith("3 dated"));
    }

    private void type(String range) {
        TestWindow.runOnFx(() -> window.find("timeline-dates", TextField.class).setText(range));
    }

    private void focusTimeline() {
        TestWindow.runOnFx(() -> window.find("timeline-view", Node.class).requestFocus());
    }

    private String counts() {
        return window.find("timeline-counts", Label.class).getText();
    }

    private List<String> titles() {
        return ShownRecords.of(window).stream().map(Sighting::title).toList();
    }

    /// Null while no date is filtered.
    private DateSpan dates() {
        return TestWindow.onFx(() -> session().filter().get().dates());
    }

    /// A place in the lanes, as a part of the axis from the left.
    private javafx.geometry.Point2D at(double part) {
        return TestWindow.onFx(
                () -> {
                    var view = window.find("timeline-view", Node.class);
                    var size = view.getLayoutBounds();
                    return view.localToScreen(
                            LEFT + part * (size.getWidth() - LEFT - RIGHT), size.getHeight() * 0.7);
                });
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}

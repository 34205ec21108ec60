package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextFlow;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.SoughtKind;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The strip in the window: its brush is the filter, and looks are drawn on it.
@OneWindow
class StripWindowTest extends WindowSpecification {
    private static final double GUTTER = 92;
    private static final double RIGHT = 20;

    @Test
    void q_shows_the_strip_and_what_looks_add_up_to() {
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.await("it is told", () -> words().contains("barrier seen along 100 km"));
    }

    @Test
    void the_map_says_what_its_bands_mean_as_long_as_they_are_wanted() {
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.await("it is told", () -> window.texts("label").contains("Seen: 100 km"));
        var legend = window.find("looks-legend", Node.class);
        assertThat(legend.isVisible()).isTrue();
        var wide = legend.getLayoutBounds().getWidth();
        addLook(700_000, 710_000, "2025-03-02");
        TestWindow.await("it is told", () -> window.texts("label").contains("Seen: 110 km"));
        assertThat(legend.getLayoutBounds().getWidth()).isGreaterThan(wide / 2);
        TestWindow.runOnFx(() -> window.find("strip-on-map", CheckBox.class).setSelected(false));
        assertThat(window.find("looks-legend", Node.class).isVisible()).isFalse();
        TestWindow.runOnFx(() -> window.find("strip-on-map", CheckBox.class).setSelected(true));
    }

    @Test
    void a_gap_is_told_by_the_towns_at_its_ends() {
        addLook(0, 340_000, "2025-03-01");
        open();
        TestWindow.await(
                "it is told", () -> window.texts("gap-places").contains("Manpo – Mt Paektu"));
    }

    @Test
    void a_gap_of_two_banks_says_of_which_it_is() {
        isWindowSpent = true;
        addLook(0, 340_000, "2025-03-01");
        open();
        TestWindow.runOnFx(() -> window.find("strip-bank-both", ToggleButton.class).fire());
        TestWindow.await(
                "they are told",
                () -> isGap("Korean bank", "Manpo – Mt Paektu") && isGap("Chinese bank", ""));
    }

    private boolean isGap(String bank, String towns) {
        return gaps().stream().anyMatch(text -> text.startsWith(bank) && text.endsWith(towns));
    }

    private List<String> gaps() {
        return TestWindow.onFx(
                () ->
                        window.find("coverage", Node.class).lookupAll(".gap").stream()
                                .map(Node::getAccessibleText)
                                .toList());
    }

    @Test
    void without_looks_it_says_how_to_add_one() {
        open();
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("empty").stream()
                                .anyMatch(t -> t.contains("No observations yet")));
    }

    @Test
    void shades_can_be_asked_for_of_few_sightings() {
        add(Sightings.at(HYESAN, "Lorries"));
        open();
        var density = window.find("strip-density", CheckBox.class);
        assertThat(density.isDisabled()).isFalse();
        TestWindow.runOnFx(density::fire);
        assertThat(density.isSelected()).isTrue();
        TestWindow.runOnFx(density::fire);
        assertThat(density.isSelected()).isFalse();
    }

    @Test
    void a_brush_filters_by_kilometres_and_months() {
        addLook(0, 100_000, "2025-03-01");
        open();
        robot.drag(at(0.25, 0.3)).dropTo(at(0.75, 0.5));
        TestWindow.await("it filters", () -> along().isPresent());
        assertThat(session().filter().get().dates()).isNotNull();
        assertThat(words()).contains("(km ");
    }

    @Test
    void a_filter_that_was_made_elsewhere_is_the_brush() {
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.runOnFx(
                () -> {
                    var filter = session().filter();
                    filter.set(filter.get().with(new Criterion.AlongRiver(River.YALU, 50, 150)));
                });
        TestWindow.await("it is told", () -> words().startsWith("Of 100 km"));
        assertThat(words()).contains("seen along 50 km, never examined along 50 km");
    }

    @Test
    void the_chip_takes_the_brush_away() {
        addLook(0, 100_000, "2025-03-01");
        open();
        focusStrip();
        robot.push(KeyCode.DOWN);
        TestWindow.await("it filters", () -> !session().filter().get().isAll());
        TestWindow.runOnFx(() -> window.find("strip-clear", Button.class).fire());
        assertThat(session().filter().get().isAll()).isTrue();
    }

    @Test
    void arrows_move_the_brush_by_a_month_and_its_end_with_shift() {
        addLook(0, 100_000, "2025-03-01");
        open();
        focusStrip();
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(session().filter().get().dates())
                .isEqualTo(DateWords.read("2025-11/2025-12", LocalDate.EPOCH).orElseThrow().span());
    }

    @Test
    void keys_pan_and_zoom_the_river_and_time() {
        addLook(0, 100_000, "2025-03-01");
        open();
        focusStrip();
        TestWindow.await("all is shown", () -> shown().contains("km 0–"));
        var whole = shown();
        pressed(KeyCode.PLUS);
        pressed(KeyCode.CONTROL, KeyCode.LEFT);
        var nearer = shown();
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        TestWindow.await("it is farther up", () -> !shown().equals(nearer));
        assertThat(nearer).contains(whole.substring(whole.lastIndexOf("·")));
        var months = shown();
        robot.push(KeyCode.PAGE_UP);
        TestWindow.await("time is nearer", () -> !shown().equals(months));
        pressed(KeyCode.CONTROL, KeyCode.UP);
        robot.push(KeyCode.HOME);
        TestWindow.await("all is shown again", () -> shown().equals(whole));
        assertThat(session().filter().get().isAll()).isTrue();
    }

    private void pressed(KeyCode... keys) {
        var was = shown();
        robot.push(keys);
        TestWindow.await("it is another part", () -> !shown().equals(was));
    }

    private String shown() {
        return TestWindow.onFx(() -> window.find("strip-view", Node.class).getAccessibleText());
    }

    @Test
    void b_asks_about_the_other_bank() {
        isWindowSpent = true;
        addLook(0, 100_000, "2025-03-01");
        open();
        focusStrip();
        robot.push(KeyCode.B);
        TestWindow.await("it is told", () -> words().contains("Chinese bank"));
    }

    @Test
    void enter_selects_what_the_brush_holds_and_a_click_what_lies_there() {
        var seen = Sightings.at(HYESAN, "Lorries");
        var days = EdtfParser.parse("2025-02-04").orElseThrow();
        add(seen.edit().when(seen.when().withObserved(days)).done(seen.modified()));
        addLook(0, 100_000, "2025-03-01");
        open();
        var february = DateWords.read("2025-02", LocalDate.EPOCH).orElseThrow().span();
        var session = session();
        TestWindow.runOnFx(() -> session.filter().set(SightingFilter.ALL.possiblyDuring(february)));
        TestWindow.await("it is filtered", () -> session.shown().get().size() == 1);
        focusStrip();
        robot.push(KeyCode.ENTER);
        TestWindow.await("it is selected", () -> session.selection().contains(seen.uuid()));
        robot.clickOn(at(0.1, 0.9));
        TestWindow.await("nothing is there", () -> session.selection().uuids().get().isEmpty());
    }

    @Test
    void a_drag_with_alt_adds_a_look_that_undo_takes_away() {
        addLook(0, 100_000, "2025-03-01");
        open();
        withAlt(MouseEvent.MOUSE_PRESSED, 0.25, 0.3);
        withAlt(MouseEvent.MOUSE_DRAGGED, 0.4, 0.3);
        withAlt(MouseEvent.MOUSE_RELEASED, 0.5, 0.3);
        TestWindow.await("there are two", () -> looks().size() == 2);
        var added = looks().stream().toList().getLast();
        assertThat(added.imagerySource()).isEqualTo("Sentinel-2");
        TestWindow.runOnFx(() -> window.bench().undo().run());
        TestWindow.await("there is one", () -> looks().size() == 1);
    }

    @Test
    void a_stretch_that_was_drawn_filters_too() {
        addLook(0, 100_000, "2025-03-01");
        open();
        withAlt(MouseEvent.MOUSE_PRESSED, 0.25, 0.3);
        withAlt(MouseEvent.MOUSE_DRAGGED, 0.4, 0.3);
        withAlt(MouseEvent.MOUSE_RELEASED, 0.5, 0.3);
        TestWindow.await("there are two", () -> looks().size() == 2);
        assertThat(along()).isEmpty();
        TestWindow.runOnFx(() -> window.find("look-filter", Button.class).fire());
        var drawn = (Examined.OfStretch) looks().stream().toList().getLast().examined();
        assertThat(along().orElseThrow())
                .isEqualTo(
                        new Criterion.AlongRiver(
                                River.YALU,
                                drawn.stretch().fromMetres() / 1000.0,
                                drawn.stretch().toMetres() / 1000.0));
    }

    @Test
    void what_looks_add_up_to_becomes_a_page_of_the_project() {
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.await("it is told", () -> words().contains("barrier seen along 100 km"));
        TestWindow.runOnFx(() -> window.find("coverage-page", Button.class).fire());
        TestWindow.await("it is kept", () -> pages().size() == 1);
        assertThat(PageDesign.of(pages().getFirst()).all(ObservationItem.class))
                .extracting(ObservationItem::part)
                .containsExactlyInAnyOrder(ObservationItem.Part.values());
    }

    private List<PageLayout> pages() {
        return contents().all(PageLayout.class).stream().toList();
    }

    private void withAlt(EventType<MouseEvent> type, double across, double down) {
        var at = at(across, down);
        TestWindow.runOnFx(
                () -> {
                    var view = window.find("strip-view", Node.class);
                    var in = view.localToScene(view.screenToLocal(at));
                    view.fireEvent(
                            new MouseEvent(
                                    type,
                                    in.getX(),
                                    in.getY(),
                                    at.getX(),
                                    at.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    false,
                                    false,
                                    true,
                                    false,
                                    true,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    null));
                });
    }

    @Test
    void the_sentence_is_said_in_the_language_that_is_chosen() {
        isWindowSpent = true;
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.runOnFx(() -> window.find("coverage-ko", ToggleButton.class).fire());
        TestWindow.await("it is Korean", () -> words().startsWith("압록강"));
    }

    @Test
    void what_is_selected_is_inspected_beside_the_strip() {
        add(Sightings.at(new LatLon(41.4, 128.17), "Cars"));
        addLook(0, 100_000, "2025-03-01");
        open();
        TestWindow.runOnFx(
                () -> {
                    var session = session();
                    session.selection().set(session.shown().get().uuid(0));
                });
        TestWindow.await(
                "the sighting is inspected",
                () -> !window.find("coverage", Node.class).isVisible());
    }

    private void addLook(int from, int to, String day) {
        var stretch = new BankStretch(River.YALU, Set.of(Bank.DPRK), from, to);
        var look =
                new Observation(
                        UUID.randomUUID(),
                        new Examined.OfStretch(stretch, new TreeSet<>(Set.of(SoughtKind.FENCE))),
                        DateWords.read(day, LocalDate.EPOCH).orElseThrow(),
                        Observation.Result.OBSERVED,
                        "Sentinel-2",
                        "");
        TestWindow.runOnFx(() -> session().perform(new Edit.Set(null, look, "add look")));
        TestWindow.await("it is there", () -> looks().contains(look));
    }

    private void open() {
        focusMap();
        robot.push(KeyCode.Q);
        TestWindow.await(
                "the strip is drawn",
                () ->
                        window.find("strip-view", Node.class).getLayoutBounds().getHeight() > 150
                                && !words().isEmpty());
        window.awaitQuietMap(); // in what the strip left it
    }

    private void focusStrip() {
        var view = window.find("strip-view", Node.class);
        TestWindow.await(
                "the strip keeps the focus",
                () -> {
                    TestWindow.runOnFx(view::requestFocus);
                    WaitForAsyncUtils.waitForFxEvents();
                    return TestWindow.onFx(view::isFocused);
                });
    }

    private String words() {
        return TestWindow.onFx(
                () -> {
                    var said = window.find("coverage-sentence", TextFlow.class).getAccessibleText();
                    return said == null ? "" : said;
                });
    }

    private Optional<Criterion.AlongRiver> along() {
        return TestWindow.onFx(() -> session().filter().get().find(Criterion.AlongRiver.class));
    }

    /// A place among the months, as parts of the strip from the left and from above.
    private Point2D at(double across, double down) {
        return TestWindow.onFx(
                () -> {
                    var view = window.find("strip-view", Node.class);
                    var size = view.getLayoutBounds();
                    return view.localToScreen(
                            GUTTER + across * (size.getWidth() - GUTTER - RIGHT),
                            90 + down * (size.getHeight() - 150));
                });
    }
}

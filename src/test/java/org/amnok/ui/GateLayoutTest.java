package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.amnok.domain.LatLon;
import org.amnok.ui.release.GateView;
import org.amnok.words.Messages;
import org.amnok.words.Spoken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The gate in the smallest window that it is made for, in four languages.
@OneWindow
class GateLayoutTest extends WindowSpecification {
    private static final LatLon NEARBY = new LatLon(41.398, 128.17);
    private static final LatLon BESIDE = new LatLon(41.41, 128.2);
    private final Locale before = Locale.getDefault();

    @AfterEach
    void the_language_of_the_system() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void with_three_open_decisions_all_is_seen_and_nothing_is_cut(String language) {
        addRisky();
        var gate = gate(language, HYESAN);
        assertThat(lookup(gate, ".gate-open")).hasSize(3);
        assertFits(gate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void with_one_made_of_four_the_made_one_is_a_line(String language) {
        addRisky();
        var gate = gate(language, NEARBY);
        assertThat(lookup(gate, ".gate-open")).hasSize(3);
        press(gate, "gate-accept-findable");
        assertThat(lookup(gate, ".gate-open")).hasSize(2);
        assertThat(gate.view().lookup("#gate-made").isVisible()).isTrue();
        assertFits(gate);
    }

    @ParameterizedTest
    @CsvSource({
        "en, fields", "en, excluded", "en, log",
        "ko, fields", "ko, excluded", "ko, log",
        "zh, fields", "zh, excluded", "zh, log",
        "ja, fields", "ja, excluded", "ja, log"
    })
    void an_opened_row_takes_the_place_of_the_maps_and_scrolls_in_nothing_that_scrolls(
            String language, String row) {
        addRisky();
        var gate = gate(language, HYESAN);
        press(gate, "gate-" + row);
        assertThat(lookup(gate, ".gate-maps")).isEmpty();
        assertThat(scrollPanes(gate)).hasSize(1).allMatch(pane -> inner(pane).isEmpty());
        assertThat(cut(gate)).isEmpty();
        press(gate, "gate-" + row);
        assertThat(lookup(gate, ".gate-maps")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void what_a_page_offers_beside_its_file_is_not_cut(String language) {
        addRisky();
        var gate = gate(language, HYESAN);
        TestWindow.runOnFx(
                () -> {
                    gate.view()
                            .offer(
                                    Stream.of(
                                                    "common.caption",
                                                    "page.specification",
                                                    "gate.preview")
                                            .map(key -> new CheckBox(Messages.text(key)))
                                            .toList());
                    gate.settle();
                });
        assertFits(gate);
    }

    @Test
    void on_a_small_screen_what_is_asked_scrolls_above_the_buttons() {
        addRisky();
        var gate = TestWindow.onFx(() -> GateScene.of(window, HYESAN, GateView.WIDTH, 400));
        TestWindow.runOnFx(
                () -> {
                    gate.view().fitInto(400);
                    gate.settle();
                });
        var button = TestWindow.onFx(() -> gate.view().lookup("#gate-release"));
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(400);
    }

    @Test
    void one_row_is_open_at_a_time() {
        addRisky();
        var gate = gate("en", HYESAN);
        press(gate, "gate-fields");
        press(gate, "gate-log");
        assertThat(lookup(gate, ".gate-fields")).isEmpty();
        press(gate, "gate-log");
        assertThat(lookup(gate, ".gate-maps")).hasSize(1);
    }

    @Test
    void the_maps_grow_with_the_window() {
        addRisky();
        var small = TestWindow.onFx(() -> GateScene.of(window, HYESAN, 968, 672));
        var large = TestWindow.onFx(() -> GateScene.of(window, HYESAN, 1400, 900));
        assertThat(map(large).getWidth()).isGreaterThan(map(small).getWidth() + 100);
        assertThat(map(large).getHeight()).isGreaterThan(map(small).getHeight() + 100);
    }

    private static Bounds map(GateScene gate) {
        return TestWindow.onFx(() -> gate.view().lookup(".gate-map").getLayoutBounds());
    }

    /// Two that raise four questions: findable, name, telephone number, and, where the frame is
    /// centred on the first, that.
    private void addRisky() {
        var telling = GateScene.harmless(BESIDE, "Mr Kim Chol-su, 010-1234-5678");
        add(GateScene.findable(NEARBY, "First ford"), telling);
    }

    private GateScene gate(String language, LatLon centre) {
        Spoken.speak(language);
        var gate =
                TestWindow.onFx(
                        () -> GateScene.of(window, centre, GateView.WIDTH, GateView.HEIGHT));
        TestWindow.runOnFx(() -> ((RadioButton) gate.view().lookup("#gate-each")).fire());
        TestWindow.await("each has its own level", () -> isLooked(gate));
        return gate;
    }

    /// True when the newest answer is shown.
    private static boolean isLooked(GateScene gate) {
        gate.settle();
        return gate.view().lookup("#gate-open-name") != null
                && !((Labeled) gate.view().lookup(".gate-obstacle")).getText().endsWith("…");
    }

    private static void press(GateScene gate, String id) {
        TestWindow.runOnFx(
                () -> {
                    ((ButtonBase) gate.view().lookup("#" + id)).fire();
                    gate.settle();
                });
    }

    private static void assertFits(GateScene gate) {
        assertThat(scrollPanes(gate)).isEmpty();
        assertThat(cut(gate)).isEmpty();
        assertThat(outside(gate)).isEmpty();
        assertThat(overlapping(gate)).isEmpty();
    }

    private static List<Node> lookup(GateScene gate, String selector) {
        return TestWindow.onFx(() -> List.copyOf(gate.view().lookupAll(selector)));
    }

    private static List<ScrollPane> scrollPanes(GateScene gate) {
        return TestWindow.onFx(() -> of(ScrollPane.class, gate.view()));
    }

    private static List<ScrollPane> inner(ScrollPane pane) {
        return of(ScrollPane.class, pane.getContent());
    }

    private static List<String> cut(GateScene gate) {
        return TestWindow.onFx(
                () ->
                        of(Labeled.class, gate.view()).stream()
                                .filter(WindowSpecification::isCut)
                                .map(Labeled::getText)
                                .toList());
    }

    /// Texts and buttons that are not within the window.
    private static List<String> outside(GateScene gate) {
        var room = new BoundingBox(0, 0, GateView.WIDTH, GateView.HEIGHT);
        return TestWindow.onFx(
                () ->
                        of(Labeled.class, gate.view()).stream()
                                .filter(each -> each.getWidth() > 0)
                                .filter(each -> !room.contains(bounds(each)))
                                .map(each -> each.getText() + " " + bounds(each))
                                .toList());
    }

    /// Parts of the gate, from above, that reach into the next one.
    private static List<String> overlapping(GateScene gate) {
        return TestWindow.onFx(
                () -> {
                    var parts = gate.view().getChildren();
                    var found = new ArrayList<String>();
                    for (var i = 0; i + 1 < parts.size(); i++) {
                        var part = (Region) parts.get(i);
                        var end = part.getLayoutY() + part.getHeight();
                        var lowest =
                                of(Labeled.class, parts.get(i)).stream()
                                        .mapToDouble(each -> bounds(each).getMaxY())
                                        .max()
                                        .orElse(0);
                        if (lowest > end + 1 || end > parts.get(i + 1).getLayoutY() + 1) {
                            found.add(part + " ends at " + lowest + ", its room at " + end);
                        }
                    }
                    return found;
                });
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The visible ones.
    private static <T> List<T> of(Class<T> type, Node from) {
        var all = new ArrayList<T>();
        if (from.isVisible() && !(from instanceof ScrollBar)) {
            if (type.isInstance(from)) {
                all.add(type.cast(from));
            }
            if (from instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all.addAll(of(type, child)));
            }
        }
        return all;
    }
}

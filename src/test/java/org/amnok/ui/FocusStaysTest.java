package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever works with the keyboard stays where they were, also when what was under the keys is made
/// anew.
@OneWindow
class FocusStaysTest extends WindowSpecification {
    private static final Sighting FORD =
            Sightings.at(HYESAN, "Ford")
                    .edit()
                    .kind(SightingKind.CROSSING_FORD)
                    .done(Sightings.NOON);

    @BeforeEach
    void two_sightings() {
        add(FORD, Sightings.at(HYESAN, "Bridge"));
    }

    @Test
    void ticking_a_value_of_any_facet_leaves_the_focus_on_it() {
        perform(
                new Edit.Add(
                        Sightings.exact("No place")
                                .edit()
                                .place(new Place.Unlocated(""))
                                .grading(new Grading(Reliability.A, Credibility.CONFIRMED))
                                .done(Sightings.NOON)));
        if (!window.bench().filterController().isOpen()) {
            TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        }
        TestWindow.await("it has counted", () -> facets().size() >= 6);
        var walked = new ArrayList<String>();
        var stayed = new ArrayList<String>();
        for (var facet : facets()) {
            var first = ticks(facet).getFirst();
            walked.add(facet + " " + first.getText());
            TestWindow.runOnFx(first::requestFocus);
            robot.push(KeyCode.SPACE);
            window.awaitQuietMap();
            assertThat(session().filter().get().isAll()).isFalse();
            TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL));
            TestWindow.await("it is counted", () -> !ticks(facet).getFirst().isSelected());
            stayed.add(focusedFacet() + " " + focusedText());
        }
        assertThat(stayed).isEqualTo(walked);
    }

    @Test
    void a_value_is_ticked_also_where_a_count_comes_while_the_key_is_down() {
        TestWindow.runOnFx(window.bench().filterController().toggle()::run);
        var kind = Facet.KIND.code();
        TestWindow.await("it has counted", () -> ticks(kind).size() == 2);
        TestWindow.runOnFx(() -> ticks(kind).getFirst().requestFocus());
        robot.press(KeyCode.SPACE);
        perform(new Edit.Add(FORD.edit().uuid(UUID.randomUUID()).done(Sightings.NOON)));
        TestWindow.await("it is counted", () -> window.texts("tree-number").contains("2"));
        robot.release(KeyCode.SPACE);
        assertThat(session().filter().get().values(Facet.KIND))
                .contains(Set.of(SightingKind.CROSSING_FORD.code()));
    }

    @Test
    void undo_from_the_toolbar_leaves_it_in_the_form() {
        select(FORD.uuid());
        renamed();
        focus("count-words");
        robot.clickOn(undo());
        awaitFirst("Ford");
        assertThat(focused()).isEqualTo("count-words");
    }

    @Test
    void undoing_an_addition_brings_it_from_the_form_to_the_map() {
        var fresh = Sightings.at(HYESAN, "");
        perform(new Edit.Add(fresh));
        TestWindow.runOnFx(() -> session().selection().set(fresh.uuid()));
        TestWindow.await(
                "it is shown", () -> window.find("title", TextField.class).getText().isEmpty());
        focus("title");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("nothing is chosen", () -> session().selection().uuids().get().isEmpty());
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
    }

    @Test
    void undo_from_the_toolbar_leaves_it_in_the_table() {
        select(FORD.uuid());
        renamed();
        TestWindow.runOnFx(table()::requestFocus);
        robot.clickOn(undo());
        awaitFirst("Ford");
        assertThat(focused()).isEqualTo("sightings-table");
    }

    @Test
    void restoring_a_state_leaves_it_at_the_history() {
        select(FORD.uuid());
        renamed();
        TestWindow.runOnFx(() -> window.find("fold-history", Button.class).fire());
        TestWindow.await("it is read", () -> !restoring().isEmpty());
        TestWindow.runOnFx(() -> restoring().getFirst().requestFocus());
        TestWindow.runOnFx(() -> restoring().getFirst().fire());
        awaitFirst("Ford");
        window.awaitQuietMap();
        assertThat(focused()).isEqualTo("fold-history");
    }

    @Test
    void the_map_alone_and_back_leaves_it_in_the_form() {
        select(FORD.uuid());
        focus("count-words");
        robot.push(KeyCode.F11);
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
        robot.push(KeyCode.F11);
        assertThat(focused()).isEqualTo("count-words");
    }

    @Test
    void the_map_alone_leaves_it_at_the_map() {
        focusMap();
        robot.push(KeyCode.F11);
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
        robot.push(KeyCode.F11);
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
    }

    @Test
    void a_chip_taken_away_leaves_it_at_the_next_one() {
        var asked = SightingFilter.ALL.withText("e").withValues(Facet.STATUS, Set.of("draft"));
        TestWindow.runOnFx(() -> session().filter().set(asked));
        window.awaitQuietMap();
        TestWindow.runOnFx(() -> closing().getFirst().requestFocus());
        robot.push(KeyCode.SPACE);
        TestWindow.await("one is left", () -> closing().size() == 1);
        window.awaitQuietMap();
        assertThat(TestWindow.onFx(() -> closing().getFirst().isFocused())).isTrue();
    }

    @Test
    void a_chip_stays_the_same_while_only_the_count_is_another() {
        TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL.withText("Bridge")));
        window.awaitQuietMap();
        var before = closing();
        perform(new Edit.Add(Sightings.at(HYESAN, "Ferry")));
        TestWindow.await(
                "it is counted", () -> window.texts("chip-count").contains("1 of 3 shown"));
        assertThat(closing()).isEqualTo(before);
    }

    private List<Node> closing() {
        return TestWindow.onFx(
                () -> List.copyOf(window.find("chips", Parent.class).lookupAll(".chip-close")));
    }

    @Test
    void the_strips_chip_taken_away_leaves_it_in_the_head_of_the_strip() {
        TestWindow.runOnFx(() -> window.bench().questions().showStrip().run());
        var km = new Criterion.AlongRiver(River.YALU, 600, 700);
        TestWindow.runOnFx(() -> session().filter().set(SightingFilter.ALL.with(km)));
        TestWindow.await("it is brushed", () -> window.find("strip-clear", Node.class) != null);
        TestWindow.runOnFx(() -> window.find("strip-clear", Node.class).requestFocus());
        robot.push(KeyCode.SPACE);
        TestWindow.await("it is away", () -> !window.find("strip-chip", Node.class).isVisible());
        window.awaitQuietMap();
        assertThat(focused()).isEqualTo("strip-minus");
    }

    @Test
    void pairs_that_are_opened_for_the_first_time_have_it() {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        window.awaitQuietMap();
        assertThat(focused()).isEqualTo("pairs");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        window.awaitQuietMap();
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
    }

    private void select(UUID uuid) {
        TestWindow.runOnFx(() -> session().selection().set(uuid));
        TestWindow.await(
                "it is shown",
                () -> window.find("title", TextField.class).getText().equals("Ford"));
    }

    private void renamed() {
        var after = FORD.edit().title("Fords").done(Sightings.NOON);
        var edit = new Edit.Replace(FORD, after, "rename sighting");
        perform(edit);
        awaitFirst("Fords");
    }

    private Button undo() {
        return TestWindow.onFx(
                () ->
                        window.stage().getScene().getRoot().lookupAll(".tool").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(b -> b.getAccessibleText().startsWith("Undo"))
                                .findFirst()
                                .orElseThrow());
    }

    private void awaitFirst(String title) {
        TestWindow.await(
                "it is called " + title,
                () ->
                        window.bench()
                                .session()
                                .sighting(FORD.uuid())
                                .filter(s -> s.title().equals(title))
                                .isPresent());
    }

    private void focus(String id) {
        TestWindow.runOnFx(() -> window.find(id, Node.class).requestFocus());
    }

    private String focused() {
        return TestWindow.onFx(() -> String.valueOf(owner().getId()));
    }

    private String focusedText() {
        return TestWindow.onFx(
                () -> owner() instanceof CheckBox tick ? tick.getText() : String.valueOf(owner()));
    }

    private String focusedFacet() {
        return TestWindow.onFx(
                () -> {
                    var node = owner();
                    while (node != null && !node.getStyleClass().contains("facet")) {
                        node = node.getParent();
                    }
                    return node == null ? "no facet" : node.getId().replace("facet-", "");
                });
    }

    private Node owner() {
        return window.stage().getScene().getFocusOwner();
    }

    /// The codes of those with values.
    private List<String> facets() {
        return Stream.of(Facet.values())
                .map(Facet::code)
                .sorted()
                .filter(code -> !ticks(code).isEmpty())
                .toList();
    }

    private List<CheckBox> ticks(String facet) {
        return TestWindow.onFx(
                () ->
                        window.find("facet-" + facet, Parent.class).lookupAll(".check-box").stream()
                                .map(CheckBox.class::cast)
                                .toList());
    }

    private List<Button> restoring() {
        return TestWindow.onFx(
                () ->
                        window.find("history", Node.class).getParent().lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(b -> b.getText().equals("Restore this state"))
                                .toList());
    }
}

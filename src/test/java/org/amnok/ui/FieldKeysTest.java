package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.junit.jupiter.api.Test;

/// What keys mean while the caret is in a field, and what becomes of words that cannot be kept.
@OneWindow
class FieldKeysTest extends WindowSpecification {
    @Test
    void ctrl_z_in_the_empty_title_of_a_new_sighting_takes_it_back() {
        plot(0, 0);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
    }

    @Test
    void ctrl_y_redoes_on_the_map_and_in_a_field_that_has_nothing_to_redo() {
        plot(0, 0);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        TestWindow.await("it is back", () -> sightings().size() == 1);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> sightings().isEmpty());
        var search = window.find("search", TextField.class);
        for (var keys :
                java.util.List.of(
                        new KeyCode[] {KeyCode.CONTROL, KeyCode.Y},
                        new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z})) {
            TestWindow.runOnFx(search::requestFocus);
            robot.push(keys);
            TestWindow.await("it is back", () -> sightings().size() == 1);
            TestWindow.runOnFx(search::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            TestWindow.await("it is gone", () -> sightings().isEmpty());
        }
    }

    @Test
    void ctrl_y_in_a_field_redoes_the_typing() {
        plot(0, 0);
        robot.write("Lorries");
        var typed = typed();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(typed()).isNotEqualTo(typed);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(typed()).isEqualTo(typed);
    }

    @Test
    void esc_drops_the_adding_of_a_sighting_wherever_the_focus_is() {
        plot(0, 0);
        var map = window.bench().map();
        TestWindow.runOnFx(
                () -> {
                    window.bench().commands().add.run();
                    window.find("history-tab", Node.class).requestFocus();
                });
        assertThat(TestWindow.onFx(() -> map.adding().getValue())).isTrue();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is dropped", () -> !map.adding().getValue());
        assertThat(window.texts("status-message")).noneMatch(words -> words.contains("Esc"));
        assertThat(sightings()).hasSize(1);
    }

    @Test
    void who_adds_by_keys_sees_the_middle_of_the_map() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ESCAPE);
        assertThat(isMiddleSeen()).isFalse();
        robot.push(KeyCode.A);
        assertThat(isMiddleSeen()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isMiddleSeen()).isFalse();
    }

    private boolean isMiddleSeen() {
        return TestWindow.onFx(
                () -> window.bench().map().canvas().lookup(".middle-cross").isVisible());
    }

    @Test
    void ctrl_z_in_a_field_with_words_takes_back_the_words() {
        plot(0, 0);
        robot.write("Lorries");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(title().getText()).isNotEqualTo("Lorries");
        assertThat(sightings()).hasSize(1);
    }

    @Test
    void ctrl_z_in_the_title_of_another_sighting_never_brings_the_title_of_the_first() {
        var first = Sightings.titled("First");
        var second = Sightings.titled("Second");
        add(first, second);
        select(first.uuid());
        TestWindow.runOnFx(() -> title().requestFocus());
        select(second.uuid());
        TestWindow.await("it is shown", () -> title().getText().equals("Second"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("the last edit is taken back", () -> sightings().size() == 1);
        assertThat(sightings()).extracting(s -> s.title()).containsExactly("First");
    }

    @Test
    void what_is_typed_on_after_a_pause_behind_a_blank_stands_behind_it() {
        plot(0, 0);
        robot.clickOn(window.find("count-words", TextField.class));
        robot.write("20 people ");
        TestWindow.await(
                "it is kept",
                () -> sightings().getFirst().counts().asReported().equals("20 people"));
        robot.write("and 3 tents");
        assertThat(window.find("count-words", TextField.class).getText())
                .isEqualTo("20 people and 3 tents");
    }

    @Test
    void esc_leaves_a_field_for_the_map_and_keeps_what_was_typed() {
        plot(0, 0);
        robot.write("Lorries");
        robot.push(KeyCode.ESCAPE);
        assertThat(TestWindow.onFx(() -> window.bench().map().canvas().isFocused())).isTrue();
        awaitTitle("Lorries");
    }

    @Test
    void what_cannot_be_kept_comes_again_with_its_sighting() {
        var first = Sightings.titled("First");
        var second = Sightings.titled("Second");
        add(first, second);
        select(first.uuid());
        var published = window.find("published", TextField.class);
        TestWindow.runOnFx(() -> published.setText("abc"));
        select(second.uuid());
        TestWindow.await("it is shown", () -> title().getText().equals("Second"));
        assertThat(published.getText()).isEmpty();
        select(first.uuid());
        TestWindow.await("it is shown", () -> title().getText().equals("First"));
        assertThat(published.getText()).isEqualTo("abc");
        assertThat(window.texts("field-error")).anyMatch(t -> t.endsWith("This is not saved."));
    }

    private void select(java.util.UUID uuid) {
        TestWindow.runOnFx(() -> session().selection().set(uuid));
    }

    private String typed() {
        return TestWindow.onFx(() -> title().getText());
    }

    private TextField title() {
        return window.find("title", TextField.class);
    }
}

package org.amnok.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The source of the manual, in each of its languages.
class ManualTest {
    private static final List<String> LANGUAGES = Manual.LANGUAGES;

    private static List<List<String>> named(String language) {
        return Manual.lines(language + ".txt").stream().flatMap(ManualWords::named).toList();
    }

    @Test
    void there_are_ten_tasks() {
        assertThat(Manual.tasks()).hasSize(10);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_name_is_a_text_that_stands_in_the_window_as_it_is(String language) {
        assertThat(named(language).stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(
                        key ->
                                assertThat(Messages.in(language, () -> Messages.find(key)))
                                        .as(key)
                                        .hasValueSatisfying(
                                                text -> assertThat(text).doesNotContain("{")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_language_has_the_same_tasks_with_as_many_steps(String language) {
        assertThat(Messages.in(language, Manual::tasks))
                .extracting(ManualTask::id, task -> task.steps().size())
                .isEqualTo(
                        Messages.english(Manual::tasks).stream()
                                .map(
                                        task ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        task.id(), task.steps().size()))
                                .toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_task_has_a_picture_of_the_window_in_each_language(String language) {
        assertThat(Messages.in(language, Manual::tasks))
                .allSatisfy(
                        task -> {
                            var picture =
                                    ImageIO.read(Messages.in(language, () -> Manual.picture(task)));
                            assertThat(picture.getWidth()).isGreaterThanOrEqualTo(800);
                            assertThat(picture.getHeight()).isGreaterThanOrEqualTo(500);
                        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_language_names_the_same_of_the_window(String language) {
        assertThat(named(language)).containsExactlyInAnyOrderElementsOf(named("en"));
    }

    @Test
    void a_name_is_said_with_the_menu_and_the_key() {
        var parts =
                Messages.english(() -> StepPart.of("Choose {window.map > window.add_base_layer}."));
        assertThat(parts)
                .extracting(StepPart::text)
                .containsExactly(
                        "Choose ", "Map > Add base layer…", " (", "Ctrl+Shift+M", ")", ".");
    }

    @Test
    void each_command_with_a_key_has_a_name() {
        assertThat(KeyMap.commands())
                .extracting(KeyMap.Line::words)
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    @Test
    void each_gesture_is_told_in_every_language() {
        assertThat(LANGUAGES.stream().flatMap(ManualTest::gestures))
                .hasSize(4 * 22)
                .allMatch(line -> !line.keys().isBlank() && !line.words().isBlank());
    }

    private static Stream<KeyMap.Line> gestures(String language) {
        return Messages.in(language, KeyMap::gestures).stream();
    }
}

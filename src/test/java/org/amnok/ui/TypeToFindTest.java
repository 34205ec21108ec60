package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Letters typed into a choice find its values.
@OneWindow
class TypeToFindTest extends WindowSpecification {
    @BeforeEach
    void the_kind_has_the_focus() {
        var seen = Sightings.titled("Lorries");
        add(seen);
        TestWindow.runOnFx(() -> session().selection().set(seen.uuid()));
        TestWindow.await("it is shown", () -> session().primary().isPresent());
        TestWindow.runOnFx(() -> window.reveal("kind", ComboBox.class).requestFocus());
    }

    @Test
    void the_beginning_of_its_words_finds_a_kind() {
        robot.write("cross").push(KeyCode.ENTER);
        awaitKind(SightingKind.CROSSING_FORD);
    }

    @Test
    void several_words_find_it_more_closely() {
        robot.write("crossing by t").push(KeyCode.ENTER);
        awaitKind(SightingKind.CROSSING_TEMPORARY_BRIDGE);
    }

    @Test
    void the_beginning_of_a_later_word_finds_it_where_none_begins_so() {
        robot.write("tr").push(KeyCode.ENTER);
        awaitKind(SightingKind.CUSTOMS_TRAFFIC);
    }

    @Test
    void it_is_chosen_when_the_field_is_left() {
        robot.write("sei");
        TestWindow.runOnFx(() -> window.find("title", TextField.class).requestFocus());
        awaitKind(SightingKind.SEIZURE);
    }

    @Test
    void the_keys_of_a_korean_keyboard_find_it_by_its_korean_name() {
        robot.write("chth").push(KeyCode.ENTER); // 초소
        awaitKind(SightingKind.GUARD_POST);
        robot.write("wnck").push(KeyCode.ENTER); // 주차
        awaitKind(SightingKind.VEHICLES_PARKED);
    }

    @Test
    void esc_leaves_what_was_chosen() {
        robot.write("sei").push(KeyCode.ESCAPE);
        robot.write("gu").push(KeyCode.ENTER);
        awaitKind(SightingKind.GUARD_POST);
        assertThat(session().state().get().undo()).hasValue("change kind");
        TestWindow.runOnFx(() -> session().undo());
        awaitKind(SightingKind.OTHER);
    }

    @Test
    void a_word_that_is_pasted_finds_it_and_is_no_report() {
        TestWindow.runOnFx(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, "seizure")));
        robot.push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.ENTER);
        awaitKind(SightingKind.SEIZURE);
    }

    @Test
    void a_chinese_word_within_a_name_finds_it() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            TestWindow.runOnFx(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "挖掘")));
            robot.push(KeyCode.SHORTCUT, KeyCode.V).push(KeyCode.ENTER); // 水中的挖掘机
            awaitKind(SightingKind.EXCAVATOR_IN_WATER);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void letters_find_it_while_the_list_is_open() {
        robot.push(KeyCode.F4).write("sei").push(KeyCode.ENTER);
        awaitKind(SightingKind.SEIZURE);
    }

    private void awaitKind(SightingKind kind) {
        TestWindow.await("it is a " + kind, () -> sightings().getFirst().kind() == kind);
    }

    @Test
    void the_open_list_takes_another_theme_with_the_window() {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        TestWindow.await("the list is open", () -> listColours().isPresent());
        var light = listColours();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        TestWindow.await("it is dark", () -> !listColours().equals(light));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        TestWindow.await("it is light", () -> listColours().equals(light));
        robot.push(KeyCode.ESCAPE);
    }

    private static Optional<Paint> listColours() {
        return TestWindow.onFx(
                () ->
                        AccessibleNames.shown()
                                .filter(ListView.class::isInstance)
                                .filter(each -> each.getScene().getWindow() instanceof PopupWindow)
                                .map(each -> ((ListView<?>) each).getBackground())
                                .filter(Objects::nonNull) // before its styles are worked out
                                .map(each -> each.getFills().getFirst().getFill())
                                .findFirst());
    }
}

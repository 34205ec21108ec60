package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.amnok.domain.Language;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.symbology.JapaneseLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The window in four languages.
class LanguagesWindowTest extends WindowSpecification {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void the_language_of_the_system() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"ko, 편집, 취소", "zh, 编辑, 取消", "ja, 編集, 取消"})
    void another_language_is_spoken_at_once_also_by_javafx(
            String language, String edit, String cancel) {
        speak(language);
        assertThat(menus()).contains(edit);
        assertThat(TestWindow.onFx(ButtonType.CANCEL::getText)).isEqualTo(cancel);
    }

    @Test
    void project_selection_filter_and_view_stay_as_they_were() {
        plot(0, 0);
        var chosen = sightings().iterator().next().uuid();
        var filter = SightingFilter.ALL.with(new Criterion.Words("x"));
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(chosen);
                    session().filter().set(filter);
                });
        var view = TestWindow.onFx(() -> window.bench().model().viewport().get().centre());
        speak("ko");
        window.awaitQuietMap();
        var session = session();
        assertThat(session.selection().uuids().get()).containsExactly(chosen);
        assertThat(session.filter().get()).isEqualTo(filter);
        var now = TestWindow.onFx(() -> window.bench().model().viewport().get().centre());
        assertThat(now.latDegrees())
                .isCloseTo(view.latDegrees(), org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    void what_was_typed_and_refused_is_still_there() {
        plot(0, 0);
        var chosen = sightings().iterator().next().uuid();
        TestWindow.runOnFx(() -> session().selection().set(chosen));
        TestWindow.await(
                "it is shown", () -> !window.find("observed", TextField.class).isDisabled());
        var words = "some time or other";
        TestWindow.runOnFx(() -> window.find("uncertainty", TextField.class).requestFocus());
        TestWindow.runOnFx(() -> window.find("uncertainty", TextField.class).setText(words));
        TestWindow.runOnFx(() -> window.find("observed", TextField.class).requestFocus());

        speak("ko");

        TestWindow.await(
                "the words are shown again",
                () -> window.find("uncertainty", TextField.class).getText().equals(words));
    }

    @Test
    void the_choices_of_the_form_are_in_the_language_of_the_window() {
        plot(0, 0);
        var chosen = sightings().iterator().next().uuid();
        speak("ko");
        TestWindow.runOnFx(() -> session().selection().set(chosen));
        TestWindow.await(
                "the status is a Korean word",
                () -> window.find("status", ComboBox.class).getButtonCell().getText().equals("초안"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void nothing_that_the_window_says_is_cut(String language) {
        speak(language);
        window.awaitQuietMap();
        assertThat(cut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ko, Noto Sans KR", "zh, Noto Sans SC", "ja, Noto Sans JP"})
    void every_text_is_in_a_font_of_ours_with_its_letters(String language, String family) {
        speak(language);
        window.awaitQuietMap();
        assertThat(texts())
                .filteredOn(text -> text.getText().codePoints().anyMatch(c -> c >= 0x2E80))
                .extracting(text -> text.getFont().getFamily())
                .isNotEmpty()
                .allMatch(Set.of("Noto Sans KR", "Noto Sans SC", "Noto Sans JP")::contains);
        assertThat(Font.getFamilies()).contains(family);
    }

    @Test
    void words_that_chinese_could_write_too_have_japanese_shapes_in_a_japanese_window() {
        speak("ja");
        window.awaitQuietMap();
        assertThat(texts())
                .filteredOn(text -> text.getText().matches("\\p{IsHan}+"))
                .filteredOn(text -> !JapaneseLetters.areDeniedBy(text.getText()))
                .isNotEmpty()
                .extracting(text -> text.getFont().getFamily())
                .containsOnly("Noto Sans JP");
    }

    @ParameterizedTest
    @CsvSource({"KO, 국경·강·육지: ©", "ZH, 边界、河流、陆地：©", "JA, 国境・河川・陸地：©"})
    void sources_are_named_in_the_language_of_the_map(Language language, String land) {
        TestWindow.runOnFx(() -> window.bench().model().speak(language));
        assertThat(window.texts("map-sources")).anyMatch(text -> text.startsWith(land));
    }

    @ParameterizedTest
    @CsvSource({"en, border.amnok", "ko, 국경.amnok", "zh, 边境.amnok", "ja, 国境.amnok"})
    void a_new_project_is_suggested_a_name_in_the_language_of_the_window(
            String language, String name) {
        speak(language);
        var before = window.suggested().size();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        TestWindow.await("it is asked for", () -> window.suggested().size() > before);
        assertThat(window.suggested().getLast()).isEqualTo(name);
    }

    private void speak(String language) {
        TestWindow.runOnFx(() -> window.window().speak(language));
    }

    private List<String> menus() {
        return TestWindow.onFx(
                () ->
                        ((MenuBar) window.stage().getScene().lookup(".menu-bar"))
                                .getMenus().stream().map(LanguagesWindowTest::name).toList());
    }

    /// Without the letter that opens it.
    private static String name(Menu menu) {
        return menu.getText().replaceAll("\\(_.\\)|_", "");
    }

    private List<String> cut() {
        return TestWindow.onFx(
                () ->
                        nodes(window.stage().getScene().getRoot()).stream()
                                .filter(Labeled.class::isInstance)
                                .map(Labeled.class::cast)
                                .filter(WindowSpecification::isCut)
                                .map(Labeled::getText)
                                .toList());
    }

    private List<Text> texts() {
        return TestWindow.onFx(
                () ->
                        nodes(window.stage().getScene().getRoot()).stream()
                                .filter(Text.class::isInstance)
                                .map(Text.class::cast)
                                .toList());
    }

    private static List<Node> nodes(Node from) {
        var all = new ArrayList<Node>();
        if (from.isVisible()) {
            all.add(from);
            if (from instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
            }
        }
        return all;
    }
}

package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.map.styling.Classing;
import org.amnok.ui.identify.IdentifyTool;
import org.amnok.ui.search.SearchField;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.search.SearchIndex;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.style.StyleController;
import org.amnok.ui.style.StyleEditor;
import org.amnok.ui.style.StyleSubject;
import org.junit.jupiter.api.Test;

/// Answers of the background that come when something newer was asked for, or nothing any more.
@OneWindow
class LateAnswersTest extends WindowSpecification {
    private final List<Runnable> background = new ArrayList<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(background::add, fx::add);

    @Test
    void of_two_clicks_that_identify_the_second_is_listed_whichever_is_answered_first() {
        var tool = identify();
        TestWindow.runOnFx(
                () -> {
                    tool.at(300, 300);
                    tool.at(500, 400);
                    answer(1);
                });
        var second = TestWindow.onFx(this::lists);
        TestWindow.runOnFx(() -> answer(0));
        assertThat(lists()).isEqualTo(second).hasSize(1);
        TestWindow.runOnFx(tool::cancelled);
        assertThat(lists()).isEmpty();
    }

    @Test
    void what_was_identified_is_not_listed_once_the_tool_was_left() {
        var tool = identify();
        TestWindow.runOnFx(
                () -> {
                    tool.at(300, 300);
                    tool.cancelled();
                    answer(0);
                });
        assertThat(lists()).isEmpty();
    }

    private IdentifyTool identify() {
        var ground = new GroundFeatures(Maps.BASE);
        return TestWindow.onFx(
                () ->
                        new IdentifyTool(
                                window.bench().map().canvas(),
                                session(),
                                window.parts().symbols(),
                                () -> ground,
                                tasks,
                                found -> {}));
    }

    private List<Node> lists() {
        return TestWindow.onFx(
                () ->
                        overlay().stream()
                                .filter(each -> each.getStyleClass().contains("identify"))
                                .toList());
    }

    @Test
    void classes_that_are_made_late_do_not_come_in_place_of_those_chosen_last() {
        add(Sightings.at(HYESAN, "Lot"));
        var editor = editor();
        TestWindow.runOnFx(
                () -> {
                    choose(editor, 1);
                    choose(editor, 2);
                    answer(1);
                    answer(0);
                });
        assertThat(classing()).isInstanceOf(Classing.Graded.class);
        close(editor);
    }

    @Test
    void classes_that_are_made_late_do_not_come_once_one_look_is_chosen_for_all() {
        add(Sightings.at(HYESAN, "Lot"));
        var editor = editor();
        TestWindow.runOnFx(
                () -> {
                    choose(editor, 1);
                    choose(editor, 0);
                    answer(0);
                });
        assertThat(classing()).isInstanceOf(Classing.One.class);
        close(editor);
    }

    /// One whose fields can be found.
    private StyleEditor editor() {
        return TestWindow.onFx(
                () -> {
                    var styles = new StyleController(session(), tasks, new FileAnswers());
                    var subject = StyleSubject.of(LayerId.SIGHTINGS, session());
                    var made =
                            new StyleEditor(
                                    session(),
                                    window.bench().model(),
                                    window.parts().symbols(),
                                    styles,
                                    subject,
                                    () -> {});
                    overlay().add(made);
                    made.applyCss();
                    made.layout();
                    return made;
                });
    }

    private void close(StyleEditor editor) {
        TestWindow.runOnFx(
                () -> {
                    editor.close();
                    overlay().remove(editor);
                });
    }

    private static void choose(StyleEditor editor, int mode) {
        ((ComboBox<?>) editor.lookup("#style-mode")).getSelectionModel().select(mode);
    }

    private Classing classing() {
        return TestWindow.onFx(
                () ->
                        window.bench()
                                .model()
                                .look()
                                .get()
                                .layer(LayerId.SIGHTINGS)
                                .styling()
                                .classing());
    }

    @Test
    void names_that_are_alike_are_those_of_the_text_that_was_asked_for() {
        var search = search();
        TestWindow.runOnFx(
                () -> {
                    type(search, "Jungganjin");
                    background.get(0).run();
                    type(search, "慧山");
                    background.get(1).run();
                    type(search, "Jungganjin");
                    fx.remove().run();
                });
        assertThat(suggestions()).singleElement().asString().contains("Chunggang");
        TestWindow.runOnFx(
                () -> {
                    type(search, "");
                    overlay().remove(search);
                });
    }

    private SearchField search() {
        return TestWindow.onFx(
                () -> {
                    var made =
                            new SearchField(
                                    session(),
                                    new SearchIndex(() -> Gazetteer.of(Maps.BASE)),
                                    window.parts().symbols(),
                                    tasks,
                                    hit -> {},
                                    new NothingAdded());
                    overlay().add(made);
                    made.requestFocus();
                    return made;
                });
    }

    private List<Node> overlay() {
        return window.bench().map().canvas().overlay().getChildren();
    }

    private static void type(SearchField search, String text) {
        ((TextField) search.lookup("#search")).setText(text);
    }

    private static List<String> suggestions() {
        return TestWindow.onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(each -> each instanceof Popup && each.isShowing())
                                .flatMap(
                                        each ->
                                                each
                                                        .getScene()
                                                        .getRoot()
                                                        .lookupAll(".suggestion")
                                                        .stream())
                                .map(each -> ((Labeled) each).getText())
                                .toList());
    }

    private static final class NothingAdded implements SearchField.Adding {
        @Override
        public PlaceWords words() {
            return new PlaceWords(BorderGeography.none(), List.of());
        }

        @Override
        public void at(SearchHit hit, String typed, boolean isLikeLast) {}
    }

    /// Lets a piece of work be done, and what it found arrive.
    private void answer(int work) {
        background.get(work).run();
        while (!fx.isEmpty()) {
            fx.remove().run();
        }
    }
}

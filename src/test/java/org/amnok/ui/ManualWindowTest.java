package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.amnok.domain.page.Pages;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.manual.ManualWords;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.MenuLine;
import org.amnok.ui.page.PageSpots;
import org.amnok.words.Messages;
import org.amnok.workspace.ProgramVersion;
import org.junit.jupiter.api.Test;

/// The manual in the window, and what it says of the window.
class ManualWindowTest extends WindowSpecification {
    private List<Command> commands() {
        return TestWindow.onFx(
                () ->
                        menus().stream()
                                .flatMap(menu -> menu.groups().stream())
                                .flatMap(List::stream)
                                .toList());
    }

    private List<MenuLine.MenuOf> menus() {
        return window.window().menus();
    }

    private void open() {
        robot.push(KeyCode.F1);
        TestWindow.await("the manual is there", () -> manual().isPresent());
    }

    private static Optional<Stage> manual() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getTitle().equals(Messages.text("manual.title")))
                .findFirst();
    }

    private static <T extends Node> T find(String id, Class<T> type) {
        return type.cast(manual().orElseThrow().getScene().lookup("#" + id));
    }

    private static boolean isShown() {
        var pane = find("manual-page", ScrollPane.class);
        return pane.getContent().lookup(".image-view") instanceof ImageView view
                && view.getLayoutBounds().getWidth() > 300
                && !view.getImage().isError();
    }

    private static int entries() {
        return find("manual-tasks", ListView.class).getItems().size();
    }

    @Test
    void about_says_the_version_and_the_licence() {
        var about =
                commands().stream()
                        .filter(each -> each.label().get().equals("About Amnok"))
                        .findFirst()
                        .orElseThrow();
        Platform.runLater(about::run);
        TestWindow.await(
                "it says both",
                () ->
                        robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .anyMatch(
                                        text ->
                                                text.contains(
                                                        "Version "
                                                                + ProgramVersion.text()
                                                                + ", Apache License 2.0")));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void f1_opens_the_tasks_and_the_keys_and_esc_closes_them() {
        open();
        assertThat(TestWindow.onFx(ManualWindowTest::entries)).isEqualTo(11);
        TestWindow.await("its picture is shown", () -> TestWindow.onFx(ManualWindowTest::isShown));
        AccessibleNames.assertAccessible(window);
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("it is gone", () -> manual().isEmpty());
        assertThat(TestWindow.onFx(() -> window.stage().isShowing())).isTrue();
    }

    @Test
    void searching_keeps_the_tasks_that_have_all_the_words() {
        open();
        TestWindow.runOnFx(() -> find("manual-search", TextField.class).setText("street MERGE"));
        assertThat(TestWindow.onFx(ManualWindowTest::entries)).isEqualTo(1);
    }

    @Test
    void the_keys_in_the_manual_are_those_of_the_commands() {
        var there = new HashSet<String>();
        commands().stream()
                .filter(c -> !c.keyWords().isEmpty() && !c.label().get().isEmpty())
                .forEach(c -> there.add(c.label().get() + " = " + c.keyWords()));
        there.addAll(ofPages().filter(line -> line.contains(" = ")).toList());
        assertThat(ManualWords.keys()).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void no_key_belongs_to_two_commands() {
        assertThat(commands())
                .extracting(Command::keyWords)
                .filteredOn(words -> !words.isEmpty())
                .doesNotHaveDuplicates();
    }

    /// The commands of the menu "Page" in the page editor, each alone and with its key.
    private Stream<String> ofPages() {
        var layout = new PageLayout(UUID.randomUUID(), "Front page", Pages.with());
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, layout, "make page")))
                .join();
        TestWindow.runOnFx(window.window().commands().output().editPages::run);
        TestWindow.await(
                "the page is drawn",
                () -> window.window().editor().filter(e -> !PageSpots.isDrawing(e)).isPresent());
        return TestWindow.onFx(
                        () ->
                                ((MenuBar) window.stage().getScene().lookup(".menu-bar"))
                                        .getMenus().stream()
                                                .filter(
                                                        m ->
                                                                m.getText()
                                                                        .replace("_", "")
                                                                        .equals("Page"))
                                                .flatMap(m -> m.getItems().stream())
                                                .toList())
                .stream()
                .flatMap(
                        item ->
                                Stream.concat(
                                        Stream.of("Page > " + item.getText()),
                                        Stream.ofNullable(item.getAccelerator())
                                                .map(
                                                        key ->
                                                                item.getText()
                                                                        + " = "
                                                                        + key.getDisplayText())));
    }

    @Test
    void each_command_that_the_manual_names_stands_in_the_menu_that_it_names() {
        var there = new ArrayList<String>();
        TestWindow.onFx(this::menus)
                .forEach(
                        menu ->
                                menu.groups().stream()
                                        .flatMap(List::stream)
                                        .forEach(
                                                c ->
                                                        there.add(
                                                                menu.name()
                                                                        + " > "
                                                                        + c.label().get())));
        there.addAll(ofPages().toList());
        var named = ManualWords.inMenus().collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(there).containsAll(named);
    }
}

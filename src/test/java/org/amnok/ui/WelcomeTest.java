package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.amnok.ui.command.Command;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.welcome.WelcomePage;
import org.junit.jupiter.api.Test;

/// The page on which one begins, and what it says while a project opens.
class WelcomeTest extends WindowSpecification {
    private Button recent() {
        return robot.lookup(".recent").queryButton();
    }

    private boolean isOpeningSaid() {
        return TestWindow.onFx(() -> robot.lookup("#opening-card").tryQuery().isPresent());
    }

    @Test
    void many_recent_projects_leave_their_room_to_the_ways_to_begin_and_the_last_line() {
        var projects =
                IntStream.range(0, 6)
                        .mapToObj(i -> folder.resolve("project " + i + ".gpkg").toString())
                        .collect(Collectors.joining("\n"));
        TestWindow.runOnFx(
                () -> {
                    window.memory().put(RecentProjects.RECENT, projects);
                    window.stage().setHeight(680);
                    window.window().closeProject();
                });
        TestWindow.await(
                "six projects are listed", () -> robot.lookup(".recent").queryAll().size() == 6);
        var page = TestWindow.onFx(() -> robot.lookup(".welcome").queryAs(WelcomePage.class));
        TestWindow.runOnFx(page::layout);
        var side = (Region) page.getLeft();
        assertThat(TestWindow.onFx(() -> cut(side))).isEmpty();
        var last = side.getChildrenUnmodifiable().getLast().getBoundsInParent();
        assertThat(last.getMaxY()).isLessThanOrEqualTo(side.getHeight());
    }

    /// Ways to begin and words that are lower than what they say.
    private static List<Region> cut(Region side) {
        return side.lookupAll(".way, .quiet-text, .link").stream()
                .map(Region.class::cast)
                .filter(each -> each.getHeight() < Math.floor(each.prefHeight(each.getWidth())))
                .toList();
    }

    @Test
    void the_projects_opened_last_stand_in_the_menu_but_for_the_open_one() {
        var first = project;
        assertThat(inMenu()).isEmpty();
        var other = folder.resolve("other.gpkg");
        window.createProject(other);
        TestWindow.await("the other is open", () -> file().equals(other));
        assertThat(inMenu()).hasSize(1).first().asString().startsWith("border.gpkg · ");
        TestWindow.runOnFx(() -> commands().getFirst().run());
        TestWindow.await("the first is open", () -> file().equals(first));
        assertThat(inMenu()).hasSize(1).first().asString().startsWith("other.gpkg · ");
        TestWindow.runOnFx(window.window().commands().window().forget::run);
        assertThat(inMenu()).isEmpty();
    }

    private List<Command> commands() {
        return window.window().commands().project().openRecent;
    }

    private List<String> inMenu() {
        return TestWindow.onFx(
                () ->
                        commands().stream()
                                .map(each -> each.label().get())
                                .filter(words -> !words.isEmpty())
                                .toList());
    }

    @Test
    void what_opens_is_said_until_it_is_open() {
        closeToWelcome();
        TestWindow.runOnFx(
                () -> {
                    recent().fire();
                    assertThat(robot.lookup("#opening-card").tryQuery()).isPresent();
                });
        TestWindow.await("the project is open", () -> window.window().bench().isPresent());
        assertThat(isOpeningSaid()).isFalse();
    }

    @Test
    void what_is_cancelled_while_it_opens_stays_closed_and_can_be_opened_again() {
        var cancelled = project;
        closeToWelcome();
        TestWindow.runOnFx(
                () -> {
                    recent().fire();
                    robot.lookup("#opening-cancel").queryButton().fire();
                });
        assertThat(isOpeningSaid()).isFalse();
        window.createProject(folder.resolve("other.gpkg"));
        assertThat(file()).isEqualTo(folder.resolve("other.gpkg"));
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(cancelled);
        assertThat(file()).isEqualTo(cancelled);
        assertThat(session().isReadOnly()).isFalse();
    }

    /// Recent projects are read in the background.
    private void closeToWelcome() {
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.await(
                "recent ones are listed",
                () -> TestWindow.onFx(() -> robot.lookup(".recent").tryQuery().isPresent()));
    }

    private Path file() {
        return TestWindow.onFx(() -> session().state().get().file());
    }
}

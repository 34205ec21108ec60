package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.ui.welcome.WelcomePage;
import org.junit.jupiter.api.Test;

/// Forgetting recent files and the name, from the window.
class ForgettingTest extends WindowSpecification {
    @Test
    void the_welcome_page_lists_no_project_that_was_forgotten() {
        TestWindow.runOnFx(window.window().commands().window().forget::run);
        TestWindow.runOnFx(window.window()::closeProject);
        assertThat(recent()).isZero();
    }

    @Test
    void one_project_is_taken_off_the_welcome_page() {
        TestWindow.runOnFx(window.window()::closeProject);
        assertThat(recent()).isEqualTo(1);
        TestWindow.runOnFx(() -> robot.lookup(".forget").queryButton().fire());
        assertThat(recent()).isZero();
    }

    @Test
    void where_none_are_kept_the_next_project_is_not_listed() {
        TestWindow.runOnFx(window.window().commands().window().rememberNone::run);
        TestWindow.runOnFx(window.window()::closeProject);
        window.createProject(folder.resolve("other.gpkg"));
        TestWindow.runOnFx(window.window()::closeProject);
        assertThat(recent()).isZero();
    }

    /// Laid out first: what a pane scrolls is found only then.
    private int recent() {
        return TestWindow.onFx(
                () -> {
                    var page = robot.lookup(".welcome").queryAs(WelcomePage.class);
                    page.applyCss();
                    page.layout();
                    return page.lookupAll(".recent").size();
                });
    }
}

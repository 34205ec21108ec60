package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCommandTest {
    private static final String PLATFORM = "glass.platform";
    private final String platform = System.getProperty(PLATFORM, "");
    @TempDir Path folder;

    @BeforeEach
    void use_the_platform_of_the_desktop() {
        System.clearProperty(PLATFORM);
    }

    @AfterEach
    void use_the_platform_of_the_tests() {
        System.setProperty(PLATFORM, platform);
    }

    @Test
    void without_arguments_the_window_opens_without_a_project() {
        var terminal = Terminal.withDisplay();
        assertThat(terminal.type("").exitCode()).isZero();
        assertThat(terminal.opened).containsExactly(Optional.empty());
    }

    @Test
    void a_project_is_opened_in_the_window() throws IOException {
        var project = Files.createFile(folder.resolve("border.gpkg"));
        var terminal = Terminal.withDisplay();
        assertThat(terminal.type("{}", project).exitCode()).isZero();
        assertThat(terminal.opened).containsExactly(Optional.of(project));
    }

    @Test
    void a_project_that_is_not_there_is_a_problem_and_opens_no_window() {
        var terminal = Terminal.withDisplay();
        var result = terminal.type("{}", folder.resolve("gone.gpkg"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("There is no such file", "amnok new");
        assertThat(terminal.opened).isEmpty();
    }

    @Test
    void a_mistyped_command_is_answered_with_the_list_of_commands_display_or_not() {
        var result = Terminal.withoutDisplay().type("rendr");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("rendr", "amnok --help").doesNotContain("display");
    }

    @Test
    void without_a_display_one_line_names_render() {
        var terminal = Terminal.withoutDisplay();
        var result = terminal.type("");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no display", "amnok render");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(terminal.opened).isEmpty();
    }

    @Test
    void the_headless_platform_needs_no_display() {
        System.setProperty(PLATFORM, "Headless");
        var terminal = Terminal.withoutDisplay();
        assertThat(terminal.type("").exitCode()).isZero();
    }

    @Test
    void a_display_that_cannot_be_opened_is_told_with_the_way_round_it() {
        var result =
                Terminal.withDisplay()
                        .type(
                                (project, closeAtFirstMap) -> {
                                    throw new UnsupportedOperationException(
                                            "Unable to open DISPLAY");
                                },
                                "");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("The display cannot be opened · DISPLAY :0", "amnok render");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void libraries_that_are_missing_are_told_with_what_to_install() {
        var result =
                Terminal.withDisplay()
                        .type(
                                (project, closeAtFirstMap) -> {
                                    throw new IllegalStateException(
                                            new UnsatisfiedLinkError("no glass"));
                                },
                                "");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("libgtk-3-0t64", "amnok render");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void a_measured_start_closes_the_window_and_tells_its_time() {
        var closes = new ArrayList<Boolean>();
        var result =
                Terminal.withDisplay()
                        .type(
                                (project, closeAtFirstMap) -> closes.add(closeAtFirstMap),
                                "--timing");
        assertThat(closes).containsExactly(true);
        assertThat(result.out()).matches("first map \\d+\\.\\d ms\\R");
    }

    @Test
    void a_problem_of_the_window_is_told_in_one_line() {
        var result =
                Terminal.withDisplay()
                        .type(
                                (project, closeAtFirstMap) -> {
                                    throw ProblemException.of("It is dark", "Wait for the day.");
                                },
                                "");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEqualToIgnoringNewLines("amnok: It is dark · Wait for the day.");
    }

    @Test
    void a_fault_of_the_program_is_told_without_a_stack_trace() {
        var result =
                Terminal.withDisplay()
                        .type(
                                (project, closeAtFirstMap) -> {
                                    throw new IllegalStateException("two\nlines");
                                },
                                "");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("This is an error in the program (IllegalStateException)")
                .doesNotContain("two");
        assertThat(result.err().lines()).hasSize(1);
    }
}

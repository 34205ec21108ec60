package org.amnok.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of its own for each test, and a terminal to type commands for the project in it.
abstract class CommandSpecification {
    final Terminal terminal = Terminal.withoutDisplay();
    @TempDir Path folder;

    /// Not made yet.
    Path project;

    @BeforeEach
    void name_the_project() {
        project = folder.resolve("border.gpkg");
    }

    /// There is an empty project before the first command.
    abstract static class InProject extends CommandSpecification {
        @BeforeEach
        void make_the_project() {
            Terminal.blank(project);
        }
    }
}

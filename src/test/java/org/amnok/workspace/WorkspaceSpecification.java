package org.amnok.workspace;

import java.nio.file.Path;
import java.util.List;
import org.amnok.geo.border.BorderGeography;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of its own for each test, with a new project that is open until the test is over.
public abstract class WorkspaceSpecification {
    @TempDir protected Path folder;
    protected Path file;
    @AutoClose protected Workspace workspace;

    @BeforeEach
    protected void make_the_project() {
        file = folder.resolve("border.gpkg");
        workspace = Workspace.create(file, List.of(), BorderGeography::none);
    }
}

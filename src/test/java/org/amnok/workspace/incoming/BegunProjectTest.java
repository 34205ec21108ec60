package org.amnok.workspace.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.ProjectInUseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that is opened while the window for it is made.
class BegunProjectTest {
    private final ProjectCreation projects = projects();
    private final ProjectCreation others = projects();
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("border.gpkg");
        projects().blank(project).close();
    }

    private static ProjectCreation projects() {
        return new ProjectCreation(List.of(), BorderGeography::none);
    }

    @Test
    void is_opened_once_and_given_to_the_first_who_asks() {
        projects.begin(project);
        assertThatThrownBy(() -> others.open(project, Access.READ_WRITE))
                .isInstanceOf(ProjectInUseException.class);

        projects.open(project, Access.READ_WRITE).close();
        projects.open(project, Access.READ_WRITE).close();
        others.open(project, Access.READ_WRITE).close();
    }

    @Test
    void is_not_begun_when_it_was_asked_for_already() {
        projects.open(project, Access.READ_WRITE).close();
        projects.begin(project);

        others.open(project, Access.READ_WRITE).close();
    }

    @Test
    void is_closed_when_another_one_is_asked_for() {
        var other = folder.resolve("other.gpkg");
        projects().blank(other).close();
        projects.begin(project);

        try (var asked = projects.open(other, Access.READ_WRITE)) {
            assertThat(asked.state().file()).isEqualTo(other);
            others.open(project, Access.READ_WRITE).close();
        }
    }

    @Test
    void is_closed_when_nobody_asks() {
        projects.begin(project);
        projects.leaveBegun();

        others.open(project, Access.READ_WRITE).close();
    }

    @Test
    void that_cannot_be_opened_is_told_to_the_one_who_asks() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.gpkg"), "no project");
        projects.begin(broken);

        assertThatThrownBy(() -> projects.open(broken, Access.READ_WRITE))
                .isInstanceOf(ProblemException.class);
    }
}

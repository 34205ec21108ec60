package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A project of Kim with one sighting, to be edited by others, too.
public abstract class LotOfTwo {
    protected static final Sighting LOT = Sightings.titled("Lot");
    protected static final Sighting FORD = Sightings.titled("Ford");

    @TempDir protected Path folder;
    protected TwoProjects projects;

    @BeforeEach
    protected void make_the_project_of_kim() throws IOException {
        projects = new TwoProjects(folder);
        projects.create("kim", new Edit.Add(LOT));
    }

    protected void retitle(String name, String title) {
        projects.retitle(name, name, LOT.uuid(), title);
    }

    protected void code(String name, String code) {
        projects.change(name, name, LOT.uuid(), s -> s.edit().code(code).done(Sightings.NOON));
    }

    protected Map<UUID, Sighting> contents(String name) {
        try (var workspace = projects.open(name)) {
            return workspace.state().contents().sightings().stream()
                    .collect(Collectors.toMap(Sighting::uuid, Function.identity()));
        }
    }

    protected String device(String name) {
        try (var here = projects.open(name)) {
            return here.sharing().with(each -> each.device());
        }
    }

    protected void assertSound(String name) {
        var report = ProjectStore.checkHistory(projects.file(name), "");
        assertThat(report.problems()).isEmpty();
        assertThat(report.outside()).isEmpty();
    }
}

package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.incoming.ImportJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedWorkspaceTest {
    private static final String PLAIN = "p.gpkg";
    private static final String SEALED = "p.amnok";

    @TempDir Path folder;

    @AfterEach
    void lock() {
        Seals.lock(folder.resolve(SEALED));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SEALED})
    void many_sightings_are_streamed_as_the_index_has_them(String name) throws IOException {
        var project = project(name, Workspace.FEW + 1);
        List<UUID> indexed;
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            var state = workspace.state();
            var rows = state.index().rows(SightingFilter.ALL).toArray();
            indexed = walked(new IndexedSightings(state, rows));
        }
        try (var streamed = StreamedWorkspace.open(project).orElseThrow()) {
            var source = SightingSource.of(streamed.project(), SightingFilter.ALL);
            assertThat(walked(source))
                    .hasSize(Workspace.FEW + 1)
                    .containsExactlyInAnyOrderElementsOf(indexed);
            assertThat(streamed.state().index().sightings()).isZero();
            assertThat(streamed.state().file()).isEqualTo(project);
            assertThat(streamed.state().readOnly()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SEALED})
    void few_sightings_are_not(String name) throws IOException {
        assertThat(StreamedWorkspace.open(project(name, 3))).isEmpty();
    }

    private static List<UUID> walked(SightingSource source) {
        var uuids = new ArrayList<UUID>();
        source.pages(null).each(page -> page.stream().map(Sighting::uuid).forEach(uuids::add));
        return uuids;
    }

    private Path project(String name, int sightings) throws IOException {
        var rows = new StringBuilder("title,lat,lon,note\n");
        for (var i = 0; i < sightings; i++) {
            rows.append("Seen ").append(i).append(",41.4,128.17,").append("lorry ".repeat(50));
            rows.append('\n');
        }
        var table = Files.writeString(folder.resolve("rows.csv"), rows);
        var project = folder.resolve(name);
        if (name.equals(SEALED)) {
            Seals.make(project, new Passphrase("yalu".toCharArray()), new KeyCost(8, 1));
        }
        try (var workspace = Workspace.create(project, List.of(), BorderGeography::none);
                var job = ImportJob.of(workspace, table)) {
            job.run(job.suggested(), Progress.NONE);
        }
        return project;
    }
}

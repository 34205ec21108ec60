package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Progress;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportOutcome;
import org.junit.jupiter.api.Test;

/// A file of many rows is imported as one of few is.
class ManyRowsTest extends WorkspaceSpecification {
    private static final int ROWS = 6000;

    @Test
    void its_rows_are_in_the_project_and_the_bad_ones_beside_it() throws IOException {
        var outcome = run(file(ROWS, "bad,200,99,ford,2024-01-01,nowhere\n"), Progress.NONE);

        assertThat(outcome.added()).isEqualTo(ROWS);
        assertThat(outcome.rejectedFiles()).hasSize(1);
        assertThat(workspace.state().index().sightings()).isEqualTo(ROWS);
        assertThat(workspace.state().contents().sightings()).hasSize(ROWS);
    }

    /// More than are held one by one, fewer than are left in the file from the start.
    @Test
    void sightings_of_a_middling_import_can_be_looked_at_without_opening_anew() throws IOException {
        run(file(1200, ""), Progress.NONE);

        assertThat(workspace.state().contents().sightings().stream().map(s -> s.code()))
                .hasSize(1200);
        assertThat(run(file(1200, ""), Progress.NONE).report().same()).isEqualTo(1200);
        workspace.undo().join();
        assertThat(workspace.state().contents().sightings().stream()).isEmpty();
    }

    @Test
    void one_undo_takes_it_back_and_one_redo_brings_it_again() throws IOException {
        run(file(ROWS, ""), Progress.NONE);

        assertThat(workspace.undo().join().index().sightings()).isZero();
        assertThat(workspace.redo(Progress.NONE).join().index().sightings()).isEqualTo(ROWS);
        assertThat(workspace.undo().join().undo()).isEmpty();
    }

    @Test
    void importing_it_twice_finds_what_is_there() throws IOException {
        var file = file(ROWS, "");
        run(file, Progress.NONE);
        var again = run(file, Progress.NONE);

        assertThat(again.added()).isZero();
        assertThat(again.report().same()).isEqualTo(ROWS);
    }

    @Test
    void what_is_there_is_compared_while_the_last_import_before_closing_writes()
            throws IOException {
        run(file(ROWS, ""), Progress.NONE);
        var more = file(ROWS, ROWS + ",127,41.4,ford,2024-03-01,new\n");
        try (var job = ImportJob.of(workspace, more)) {
            var outcome = job.runAndLeave(job.suggested(), Progress.NONE);

            assertThat(outcome.report().same()).isEqualTo(ROWS);
            assertThat(outcome.added()).isEqualTo(1);
        }
    }

    @Test
    void cancelled_in_the_middle_it_leaves_nothing() throws IOException {
        var file = file(ROWS, "bad,200,99,ford,2024-01-01,nowhere\n");
        var watch =
                new Progress() {
                    private long rows;

                    @Override
                    public boolean isCancelled() {
                        return rows > ROWS / 2;
                    }

                    @Override
                    public void at(long rowsSoFar, long all, String what) {
                        rows = rowsSoFar;
                    }
                };

        assertThatThrownBy(() -> run(file, watch)).isInstanceOf(CancellationException.class);

        assertThat(workspace.state().index().sightings()).isZero();
        assertThat(folder.resolve("many.rejected.csv")).doesNotExist();
        assertThat(ProjectStore.check(this.file)).isEmpty();
    }

    private ImportOutcome run(Path file, Progress watch) {
        try (var job = ImportJob.of(workspace, file)) {
            return job.run(job.suggested(), watch);
        }
    }

    private Path file(int rows, String more) throws IOException {
        var lines =
                IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "%d,%.4f,41.4,ford,2024-03-%02d,note %d\n"
                                                .formatted(i, 126 + i / 1e4, 1 + i % 28, i))
                        .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("many.csv"), "id,lon,lat,category,date,note\n" + lines + more);
    }
}

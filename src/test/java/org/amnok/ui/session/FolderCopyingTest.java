package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.amnok.domain.Problem;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.exchange.parquet.MadeParquet;
import org.amnok.exchange.parquet.ReportFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The copy of a large folder is begun once the map is answered, says how far it is, and can be
/// cancelled.
class FolderCopyingTest {
    private static final int MANY = 1_000_000;

    @TempDir private static Path path;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<Problem> problems = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void make_many_reports() throws SQLException {
        MadeParquet.of(
                path.resolve("a.parquet"),
                "SELECT 'R-' || range AS code, 'policing' AS kind, 41.4 AS lat, 128.2 AS lon,"
                        + " DATE '2025-09-01' + CAST(range % 90 AS INTEGER) AS date_start"
                        + " FROM range(%d)".formatted(MANY),
                "");
    }

    private FolderReports opened(ReportFolder folder) {
        return new FolderReports(folder, new Tasks(Runnable::run, Runnable::run), problems::add);
    }

    /// Shows the folder and waits until the copying is over.
    private void follow(FolderReports reports, Consumer<String> eachTime) throws Exception {
        var over = new CountDownLatch(1);
        reports.copying()
                .words()
                .subscribe(
                        words -> {
                            if (!words.isEmpty()) {
                                said.add(words);
                                eachTime.accept(words);
                            } else if (!said.isEmpty()) {
                                over.countDown();
                            }
                        });
        assertThat(said).as("not before the map is answered").isEmpty();
        reports.show(Optional.of(new FolderReports.Shown(SightingFilter.ALL, MANY, MANY, 0)));
        assertThat(over.await(120, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void it_says_how_far_it_is_and_nothing_when_it_is_over() throws Exception {
        try (var folder = ReportFolder.open(path)) {
            var reports = opened(folder);
            follow(reports, words -> {});
            assertThat(reports.copying().wasCancelled()).isFalse();
            assertThat(said).allMatch(words -> words.endsWith(" %"));
            assertThat(folder.isCopied()).isTrue();
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void when_it_is_cancelled_the_files_go_on_answering_and_nothing_is_reported() throws Exception {
        try (var folder = ReportFolder.open(path)) {
            var reports = opened(folder);
            follow(reports, words -> reports.copying().cancel());
            assertThat(reports.copying().wasCancelled()).isTrue();
            assertThat(folder.isCopied()).isFalse();
            assertThat(problems).isEmpty();
        }
    }
}

package org.amnok.workspace.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.text.TextChoice;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file on its way into a project.
class ImportJobTest extends WorkspaceSpecification {
    private static final String TWO_GOOD_ONE_BAD =
            "title,lat,lon\nA,41.4,128.2\nB,41.5,128.3\nC,141,28\n";

    @Test
    void a_preview_shows_cells_beside_sightings_and_problems() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            var rows = job.preview(job.suggested().parts().getFirst(), 200).rows();
            assertThat(rows)
                    .extracting(r -> r.row().cells().getFirst())
                    .containsExactly("A", "B", "C");
            assertThat(rows.get(0)).isInstanceOf(ReadRow.Accepted.class);
            assertThat(((ReadRow.Rejected) rows.get(2)).column()).isEqualTo("lat");
            assertThat(job.preview(job.suggested().parts().getFirst(), 2).rows()).hasSize(2);
        }
    }

    @Test
    void which_column_is_wrong_is_known_in_each_language() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            var part = job.suggested().parts().getFirst();
            var rows = Messages.in("ko", () -> job.preview(part, 200).rows());
            assertThat(((ReadRow.Rejected) rows.get(2)).column()).isEqualTo("lat");
        }
    }

    @Test
    void a_file_that_is_cut_while_it_is_read_is_not_half_taken() throws IOException {
        var text = "title,lat,lon\n" + "A,41.4,128.2\n".repeat(5000);
        try (var job = job(text)) {
            var cutting = new Cutting(job.read().getLast(), text.length() / 2);
            assertThatThrownBy(() -> job.run(job.suggested(), cutting))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("changed while it was read");
            assertThat(workspace.state().contents().sightings()).isEmpty();
        }
    }

    @Test
    void a_file_that_was_saved_after_it_was_opened_is_to_be_opened_again() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            Files.writeString(job.read().getLast(), "title,lon,lat\nA,128.2,41.4\n");
            assertThatThrownBy(() -> job.run(job.suggested(), Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("changed while it was read");
        }
    }

    /// Somebody saves a shorter file as soon as the reading is followed.
    private static final class Cutting implements Progress {
        private final Path file;
        private final int bytes;

        Cutting(Path file, int bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        @Override
        public void at(long done, long all, String what) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /// Only the last row says that the others begin with the day.
    private static String manyUnclearDates() {
        return "title,date\n" + "A,2/3/2025\n".repeat(25_000) + "B,13/3/2025\n";
    }

    @Test
    void a_preview_does_not_wait_for_a_last_row_that_tells_the_order_of_days() throws IOException {
        try (var job = job(manyUnclearDates())) {
            var part = job.suggested().parts().getFirst();
            var before = job.preview(part, 1);
            assertThat(before.found().isWhole()).isFalse();
            assertThat(before.rows().getFirst()).isInstanceOf(ReadRow.Rejected.class);
            job.check(job.suggested(), Progress.NONE);
            var after = job.preview(part, 1);
            assertThat(after.found().orders().days()).isEqualTo(ValueOrders.Days.DAY_FIRST);
            assertThat(after.rows().getFirst()).isInstanceOf(ReadRow.Accepted.class);
        }
    }

    @Test
    void an_order_of_days_that_a_person_chooses_needs_no_look_at_all_rows() throws IOException {
        try (var job = job(manyUnclearDates())) {
            var part = job.suggested().parts().getFirst();
            var orders = ValueOrders.FOUND_OUT.with(ValueOrders.Days.MONTH_FIRST);
            var chosen = new ImportPlan.Part(part.table(), part.mapping().with(orders));
            var preview = job.preview(chosen, 1);
            assertThat(preview.found().isWhole()).isTrue();
            assertThat(preview.found().hasDays()).isTrue();
            var row = (ReadRow.Accepted) preview.rows().getFirst();
            assertThat(String.valueOf(row.sighting().when().observed()))
                    .contains("text=2025-02-03,");
        }
    }

    @Test
    void looking_for_the_order_of_days_can_be_cancelled() throws IOException {
        try (var job = job(manyUnclearDates())) {
            var shares = new ArrayList<Double>();
            var watch =
                    new Progress() {
                        @Override
                        public void at(long done, long all, String what) {
                            assertThat(what).startsWith("looking how dates");
                            shares.add((double) done / all);
                        }

                        @Override
                        public boolean isCancelled() {
                            return !shares.isEmpty();
                        }
                    };
            assertThatThrownBy(() -> job.check(job.suggested(), watch))
                    .isInstanceOf(CancellationException.class);
            assertThat(shares).hasSize(1);
        }
    }

    @Test
    void a_column_may_be_given_another_meaning() throws IOException {
        try (var job = job("thing,title,lat,lon\nCars,x,41.4,128.2\n")) {
            var part = job.suggested().parts().getFirst();
            var mapping = part.mapping().without(1).with(SightingColumn.TITLE, 0);
            var row = job.preview(new ImportPlan.Part(part.table(), mapping), 1).rows().getFirst();
            assertThat(((ReadRow.Accepted) row).sighting().title()).isEqualTo("Cars");
        }
    }

    @Test
    void a_check_changes_nothing_and_finds_what_the_import_finds() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            var checked = job.check(job.suggested(), Progress.NONE);
            assertThat(checked.fresh()).isEqualTo(2);
            assertThat(checked.rejected()).isEqualTo(1);
            assertThat(titles()).isEmpty();
            assertThat(folder.resolve("rows.rejected.csv")).doesNotExist();
            assertThat(job.run(job.suggested(), Progress.NONE).report()).isEqualTo(checked);
        }
    }

    @Test
    void an_import_is_one_undo() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            job.run(job.suggested(), Progress.NONE);
        }
        assertThat(titles()).containsExactly("A", "B");
        workspace.undo().join();
        assertThat(titles()).isEmpty();
    }

    @Test
    void a_cancelled_import_leaves_nothing_and_no_file() throws IOException {
        var rows = "D,41.4,128.2\nE,141,28\n".repeat(1);
        var text = new StringBuilder("title,lat,lon\n").append(rows);
        for (var i = 0; i < 2000; i++) {
            text.append("row ").append(i).append(i % 2 == 0 ? ",41,128\n" : ",x,y\n");
        }
        try (var job = job(text.toString())) {
            var watch = new CancelledAfter(1000);
            assertThatThrownBy(() -> job.run(job.suggested(), watch))
                    .isInstanceOf(CancellationException.class);
            assertThat(watch.told).isNotEmpty();
        }
        assertThat(titles()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.contains("rejected"));
        }
    }

    @Test
    void progress_tells_rows_and_share() throws IOException {
        try (var job = job("title,lat,lon\n" + manyRows(3000))) {
            var watch = new CancelledAfter(Long.MAX_VALUE);
            job.check(job.suggested(), watch);
            assertThat(watch.told).isSorted().hasSizeGreaterThanOrEqualTo(6);
            assertThat(watch.shares).allMatch(share -> share > 0 && share <= 1);
        }
    }

    @Test
    void a_file_that_comes_again_is_found_to_be_there_the_same() throws IOException {
        try (var job = job(TWO_GOOD_ONE_BAD)) {
            job.run(job.suggested(), Progress.NONE);
            var again = job.run(job.suggested(), Progress.NONE).report();
            assertThat(List.of(again.fresh(), again.same(), again.different()))
                    .containsExactly(0L, 2L, 0L);
        }
    }

    @Test
    void what_is_there_but_different_is_told_and_left_as_it_is() throws IOException {
        try (var job = job("id,title,lat,lon,kind\n1,A,41.4,128.2,other\n")) {
            job.run(job.suggested(), Progress.NONE);
        }
        try (var job = job("id,title,lat,lon,kind\n1,B,41.4,128.2,convoy\n")) {
            var again = job.run(job.suggested(), Progress.NONE).report();
            assertThat(again.different()).isEqualTo(1);
            assertThat(again.firstDifferent().getFirst().fields()).containsExactly("title", "kind");
            assertThat(again.firstDifferent().getFirst().where().words())
                    .isEqualTo("rows.csv, line 2");
        }
        assertThat(titles()).containsExactly("A");
    }

    @Test
    void a_file_with_fewer_columns_does_not_contradict_what_is_there() throws IOException {
        try (var job = job("id,title,lat,lon,note,uncertainty\n1,A,41.40167,128.2,x,3000\n")) {
            job.run(job.suggested(), Progress.NONE);
        }
        try (var job = job("id,lat,lon\n1,41.402,128.2\n")) {
            assertThat(job.check(job.suggested(), Progress.NONE).same()).isEqualTo(1);
        }
        try (var job = job("id,lat,lon\n1,41.5,128.2\n")) {
            var again = job.check(job.suggested(), Progress.NONE);
            assertThat(again.firstDifferent().getFirst().fields()).containsExactly("place");
        }
    }

    @Test
    void what_a_person_changed_since_is_told_as_different() throws IOException {
        try (var job = job("title,lat,lon\nA,41.4,128.2\n")) {
            job.run(job.suggested(), Progress.NONE);
            var there = workspace.state().contents().sightings().iterator().next();
            var changed = there.edit().title("A and more").done(there.modified());
            workspace.perform(new Edit.Replace(there, changed, "edit")).join();
            assertThat(job.check(job.suggested(), Progress.NONE).different()).isEqualTo(1);
        }
    }

    @Test
    void a_table_from_the_clipboard_lies_where_only_its_owner_may_look_and_the_next_start_clears()
            throws IOException {
        var before = inTemporaryFolder();
        try (var job =
                ImportJob.ofText(workspace, "lat\tlon\n41.4\t128.2\n", TextChoice.FOUND_OUT)) {
            assertThat(job.isText()).isTrue();
            assertThat(inTemporaryFolder()).isEqualTo(before);
        }
    }

    private static List<String> inTemporaryFolder() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("amnok-clipboard"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_table_from_the_clipboard_is_imported_and_leaves_no_file() {
        var text = "제목\t위도\t경도\n혜산\t41.4\t128.2\n나쁨\t99\t128\n";
        try (var job = ImportJob.ofText(workspace, text, TextChoice.FOUND_OUT)) {
            var outcome = job.run(job.suggested(), Progress.NONE);
            assertThat(outcome.report().rejected()).isEqualTo(1);
            assertThat(outcome.rejectedFiles()).isEmpty();
        }
        assertThat(titles()).containsExactly("혜산");
    }

    @Test
    void an_area_of_a_map_file_comes_in_as_its_middle_and_rejected_ones_can_be_mended()
            throws IOException {
        var file = folder.resolve("areas.geojson");
        Files.writeString(
                file,
                """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"name": "Yard", "kind": "other"}, "geometry":
                  {"type": "Polygon", "coordinates":
                   [[[128, 41], [128.02, 41], [128.02, 41.02], [128, 41.02], [128, 41]]]}},
                 {"type": "Feature", "properties": {"name": "Odd", "kind": "ufo"}, "geometry":
                  {"type": "Point", "coordinates": [128.2, 41.4]}}]}
                """);
        Path rejected;
        try (var job = ImportJob.of(workspace, file)) {
            var outcome = job.run(job.suggested(), Progress.NONE);
            assertThat(outcome.report().fresh()).isEqualTo(1);
            rejected = outcome.rejectedFiles().getFirst();
        }
        var text = Files.readString(rejected);
        assertThat(text).contains("wkt", "POINT (128.2 41.4)", "ufo", "rejected_column");
        Files.writeString(rejected, text.replaceFirst("ufo", "convoy"));
        try (var job = ImportJob.of(workspace, rejected)) {
            assertThat(job.run(job.suggested(), Progress.NONE).report().fresh()).isEqualTo(1);
        }
        assertThat(titles()).containsExactly("Yard", "Odd");
        assertThat(workspace.state().contents().sightings())
                .allMatch(s -> s.place() instanceof Place.Located);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_000})
    void nothing_comes_in_when_its_rejected_rows_cannot_be_kept(int rows) throws IOException {
        // "NAME.rejected.csv" is longer than the name of a file can be, for whomever.
        var file = folder.resolve("a".repeat(248) + ".csv");
        Files.writeString(file, "title,lat,lon\n" + manyRows(rows) + "bad,200,128\n");
        try (var job = ImportJob.of(workspace, file)) {
            assertThatThrownBy(() -> job.run(job.suggested(), Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("The rejected rows cannot be written");
        }
        assertThat(workspace.state().index().sightings()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .noneMatch(name -> name.startsWith("rejected"));
        }
    }

    private static String manyRows(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append("row ").append(i).append(",41,128\n");
        }
        return text.toString();
    }

    private List<String> titles() {
        return workspace.state().contents().sightings().stream().map(Sighting::title).toList();
    }

    private ImportJob job(String csv) throws IOException {
        return ImportJob.of(workspace, Files.writeString(folder.resolve("rows.csv"), csv));
    }

    /// Ends an import once so many rows were reported.
    private static final class CancelledAfter implements Progress {
        private final long rows;
        private final List<Long> told = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();

        CancelledAfter(long rows) {
            this.rows = rows;
        }

        @Override
        public void at(long done, long all, String what) {
            told.add(done);
            shares.add((double) done / all);
        }

        @Override
        public boolean isCancelled() {
            return !told.isEmpty() && told.getLast() >= rows;
        }
    }
}

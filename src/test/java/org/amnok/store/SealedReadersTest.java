package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.seal.SealKey;
import org.amnok.seal.SealedFile;
import org.amnok.sqlite.Sql;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sealed project that is open more than once in one process.
class SealedReadersTest {
    @TempDir Path folder;
    private Path sealed;

    @BeforeEach
    void made() {
        sealed = folder.resolve("border.amnok");
        Unlocking.make(sealed);
        try (var store = ProjectStore.create(sealed, List.of())) {
            store.perform(new Edit.Add(Sightings.titled("First")));
        }
    }

    /// On closing the file is written anew: the one that the reader found is there no longer.
    @Test
    void what_is_written_while_a_reader_of_an_earlier_writer_stays_is_on_disk() throws IOException {
        var writer = ProjectStore.open(sealed, Access.READ_WRITE);
        try (var reader = ProjectStore.open(sealed, Access.READ_ONLY)) {
            writer.perform(new Edit.Add(Sightings.titled("Second")));
            writer.close();
            try (var later = ProjectStore.open(sealed, Access.READ_WRITE)) {
                later.perform(new Edit.Add(Sightings.titled("Third")));
                var killed = folder.resolve("killed.amnok");
                Files.copy(sealed, killed);
                Unlocking.unlock(killed);
                assertThat(read(killed).sightings()).hasSize(3);
            }
            assertThat(reader.read().sightings()).hasSize(2);
        }
        assertThat(read(sealed).sightings()).hasSize(3);
    }

    @Test
    void what_another_program_put_in_its_place_while_a_reader_stays_is_read() throws IOException {
        var other = withOneMore();
        try (var reader = ProjectStore.open(sealed, Access.READ_ONLY)) {
            Files.move(other, sealed, StandardCopyOption.ATOMIC_MOVE);
            assertThat(read(sealed).sightings()).hasSize(2);
            assertThat(reader.read().sightings()).hasSize(1);
        }
    }

    @Test
    void what_another_program_wrote_into_it_while_a_reader_stays_is_read() throws IOException {
        var other = withOneMore();
        try (var key = SealKey.of(sealed, Unlocking.passphrase());
                var from = SealedFile.open(other, key, false);
                var reader = ProjectStore.open(sealed, Access.READ_ONLY);
                var writing = SealedFile.open(sealed, key, true)) {
            writing.keep(from.image());
            assertThat(read(sealed).sightings()).hasSize(2);
            assertThat(reader.read().sightings()).hasSize(1);
        }
    }

    @Test
    void readers_share_what_nobody_wrote_since() throws IOException, SQLException {
        try (var one = SqliteFile.reading(sealed);
                var another = SqliteFile.reading(sealed)) {
            assertThat(another.getMetaData().getURL()).isEqualTo(one.getMetaData().getURL());
        }
    }

    private Path withOneMore() throws IOException {
        var other = folder.resolve("other.amnok");
        Files.copy(sealed, other);
        Unlocking.unlock(other);
        try (var store = ProjectStore.open(other, Access.READ_WRITE)) {
            store.perform(new Edit.Add(Sightings.titled("Second")));
        }
        return other;
    }

    /// The database in memory goes with its last connection, while the next one asks for it.
    @Test
    void what_is_opened_while_another_reader_closes_it_is_all_there() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var readers =
                    Stream.generate(() -> CompletableFuture.runAsync(this::readOften, threads))
                            .limit(2)
                            .toList();
            assertThat(readers).allSatisfy(CompletableFuture::join);
        }
    }

    private void readOften() {
        for (var i = 0; i < 600; i++) {
            try (var connection = SqliteFile.reading(sealed)) {
                assertThat(Sql.number(connection, "SELECT count(*) FROM sighting")).isOne();
            } catch (SQLException | IOException e) {
                throw new CompletionException(e);
            }
        }
    }

    private static ProjectContents read(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read();
        }
    }
}

package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A full disk, a stick that is pulled out and a loss of power at each moment of some edits: every
/// edit whose keeping returned is there when the file is next opened.
class SealedFileFaultsTest {
    private static final int EDITS = 6;
    private static final int STEP_BYTES = 97;

    @TempDir Path folder;
    private Path before;
    private Path file;
    @AutoClose private SealKey key;

    @BeforeEach
    void make() {
        before = folder.resolve("before.amnok");
        file = folder.resolve("river.amnok");
        var phrase = new Passphrase("yalu".toCharArray());
        var made = SealedFile.make(before, phrase, new KeyCost(8, 1));
        key = made.key();
        try (var sealed = made.file()) {
            sealed.keep(Images.of(1, 8));
            sealed.finish();
        }
    }

    @Test
    void every_edit_that_was_kept_is_there_wherever_a_stick_is_pulled_out() throws IOException {
        for (var bytes = 1L; bytes < bytesOfAll(); bytes += STEP_BYTES) {
            var room = bytes;
            var kept = editUntilItFails(channel -> FaultyDisk.pulledOut(channel, room));
            assertThat(kept.lastOrNext(found())).as("after %d bytes", bytes).isTrue();
        }
    }

    @Test
    void after_a_full_disk_was_freed_edits_go_on_and_none_that_was_kept_is_lost()
            throws IOException {
        for (var bytes = 1L; bytes < bytesOfAll(); bytes += STEP_BYTES) {
            var room = bytes;
            var last = editThroughFullDisk(room);
            assertThat(Arrays.equals(found(), last)).as("after %d bytes", bytes).isTrue();
        }
    }

    @Test
    void every_edit_that_was_kept_is_there_whenever_the_power_goes_seed_21() throws IOException {
        var disk = new AtomicReference<FaultyDisk>();
        var kept = editUntilItFails(channel -> remembered(disk, channel));
        var luck = new Random(21);
        var steps = disk.get().steps();
        for (var step = 0; step <= steps; step++) {
            for (var attempt = 0; attempt < 4; attempt++) {
                disk.get().afterPowerLoss(before, step, luck, file);
                var atThatTime = kept.until(step);
                assertThat(atThatTime.lastOrNext(found())).as("step %d", step).isTrue();
            }
        }
        assertThat(steps).isGreaterThan(4 * EDITS);
    }

    @Test
    void what_a_killed_compaction_left_aside_is_gone_when_the_file_is_next_written()
            throws IOException {
        fresh();
        var aside = folder.resolve("river.amnok.new");
        Files.copy(before, aside);
        SealedFile.open(file, key, true).close();
        assertThat(aside).doesNotExist();
    }

    @Test
    void a_compaction_that_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
        fresh();
        var first = Images.edited(Images.of(1, 8), 1);
        try (var sealed = SealedFile.open(file, key, true)) {
            sealed.keep(Images.changes(Images.of(1, 8), first));
            Files.createDirectories(folder.resolve("river.amnok.new").resolve("in the way"));
            assertThatThrownBy(() -> sealed.compact(first, Set.of()))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(Arrays.equals(found(), first)).isTrue();
    }

    /// A part that cannot be read shows only when some of the other file is written.
    @Test
    void a_compaction_that_fails_on_its_way_leaves_the_file_as_it_was() throws IOException {
        fresh();
        try (var sealed = SealedFile.open(file, key, true)) {
            var kept = sealed.image();
            assertThatThrownBy(() -> sealed.compact(kept, Set.of(UUID.randomUUID())))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(Arrays.equals(found(), Images.of(1, 8))).isTrue();
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactlyInAnyOrder(file, before);
        }
    }

    private static FaultyDisk remembered(AtomicReference<FaultyDisk> disk, FileChannel channel) {
        disk.set(FaultyDisk.full(channel, Long.MAX_VALUE));
        return disk.get();
    }

    /// @param images as they were before and after each edit
    /// @param steps of the disk that were done when each was kept
    private record Kept(List<byte[]> images, List<Integer> steps, int count) {
        Kept until(int step) {
            return new Kept(
                    images, steps, (int) steps.stream().filter(done -> done <= step).count());
        }

        /// The edit that was under way may be there or not, but as a whole.
        boolean lastOrNext(byte[] found) {
            return Arrays.equals(found, images.get(count))
                    || count + 1 < images.size() && Arrays.equals(found, images.get(count + 1));
        }
    }

    private Kept editUntilItFails(Function<FileChannel, FaultyDisk> make) throws IOException {
        fresh();
        var disk = new AtomicReference<FaultyDisk>();
        var images = images();
        var steps = new ArrayList<Integer>();
        try (var sealed =
                SealedFile.open(
                        file,
                        key,
                        true,
                        channel -> {
                            disk.set(make.apply(channel));
                            return disk.get();
                        })) {
            for (var i = 1; i < images.size(); i++) {
                sealed.keep(Images.changes(images.get(i - 1), images.get(i)));
                steps.add(disk.get().steps());
            }
        } catch (ProblemException pulledOut) {
            assertThat(pulledOut.problem().remedy()).isNotBlank();
        }
        return new Kept(images, steps, steps.size());
    }

    /// @return the last that was kept
    private byte[] editThroughFullDisk(long room) throws IOException {
        fresh();
        var disk = new AtomicReference<FaultyDisk>();
        var now = Images.of(1, 8);
        SealedFile sealed;
        try {
            sealed =
                    SealedFile.open(
                            file,
                            key,
                            true,
                            channel -> {
                                disk.set(FaultyDisk.full(channel, room));
                                return disk.get();
                            });
        } catch (ProblemException full) {
            return now; // it was full when it was opened
        }
        try (sealed) {
            for (var i = 0; i < EDITS; i++) {
                var next = Images.edited(now, 1 + i % 7);
                try {
                    sealed.keep(Images.changes(now, next));
                    now = next;
                } catch (ProblemException full) {
                    disk.get().free();
                }
            }
        }
        return now;
    }

    private static List<byte[]> images() {
        var images = new ArrayList<byte[]>();
        images.add(Images.of(1, 8));
        for (var i = 0; i < EDITS; i++) {
            images.add(Images.edited(images.getLast(), 1 + i));
        }
        return images;
    }

    private long bytesOfAll() throws IOException {
        var disk = new AtomicReference<FaultyDisk>();
        editUntilItFails(channel -> remembered(disk, channel));
        return Long.MAX_VALUE - disk.get().room();
    }

    private void fresh() throws IOException {
        Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] found() {
        try (var sealed = SealedFile.open(file, key, false)) {
            return sealed.image().clone();
        }
    }
}

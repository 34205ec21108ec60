package org.amnok.store.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.amnok.files.OwnerOnly;
import org.amnok.store.sqlite.SqliteFile;

/// A copy of the file of an open project, from which all is rescued when another program writes
/// over it. It lies on the same disk, in a file without a name that the system removes when the
/// process ends, however it ends. For the thread that owns the store.
///
/// What SQLite moves from the side file into the one file is written here first; what is in the
/// side file now is read from there.
final class SpareCopy implements AutoCloseable {
    private static final int STEP_BYTES = 8 << 20;

    /// What stays free on the disk.
    private static final long FREE_BYTES = 1L << 29;

    // The side file as SQLite describes it: a header, then frames of a header and a page.
    private static final int WAL_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE_SIZE_AT = 8;
    private static final int SALT_AT = 16;
    private static final int FRAME_COMMIT_AT = 4;
    private static final int FRAME_SALT_AT = 8;

    private final Path file;
    private final FileChannel from;
    private final SeekableByteChannel spare;
    private long copied;
    private boolean isWhole;

    private SpareCopy(Path file, FileChannel from, SeekableByteChannel spare) {
        this.file = file;
        this.from = from;
        this.spare = spare;
    }

    /// Begins an empty one; empty where there is no room for it.
    ///
    /// @param from the open file
    static Optional<SpareCopy> of(Path file, FileChannel from) {
        try {
            if (file.toFile().getUsableSpace() < 2 * from.size() + FREE_BYTES) {
                return Optional.empty();
            }
            var name = file.resolveSibling(".amnok-" + UUID.randomUUID());
            var spare =
                    Files.newByteChannel(
                            name,
                            EnumSet.of(
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.DELETE_ON_CLOSE),
                            OwnerOnly.file(name));
            return Optional.of(new SpareCopy(file, from, spare));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Copies the next part of the file.
    ///
    /// @return false when nothing is left to copy
    boolean copySome() throws IOException {
        if (!isWhole) {
            var step = ByteBuffer.allocate(STEP_BYTES);
            while (step.hasRemaining() && from.read(step, copied + step.position()) > 0) {}
            isWhole = step.hasRemaining();
            write(step.flip(), copied);
            copied += step.limit();
        }
        return !isWhole;
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        spare.position(at);
        while (bytes.hasRemaining()) {
            spare.write(bytes);
        }
    }

    /// All is copied anew: another program has changed the file.
    void again() {
        copied = 0;
        isWhole = false;
    }

    /// Takes over what lies in the side file, before SQLite moves it.
    void takeSideFile() throws IOException {
        if (!SqliteFile.hasSideFile(file, "-wal")) {
            return;
        }
        try (var wal = FileChannel.open(sideFile(file))) {
            var header = read(wal, 0, WAL_HEADER);
            if (header.hasRemaining()) {
                return;
            }
            var pageSize = header.getInt(PAGE_SIZE_AT);
            var salt = header.getLong(SALT_AT);
            var frameSize = FRAME_HEADER + pageSize;
            var kept = kept(wal, salt, frameSize);
            for (var at = (long) WAL_HEADER; at < kept; at += frameSize) {
                var frame = read(wal, at, frameSize).flip();
                var page = Integer.toUnsignedLong(frame.getInt(0));
                write(frame.position(FRAME_HEADER), (page - 1) * pageSize);
            }
        }
    }

    /// Where the last frame ends that was committed: those behind it were taken back.
    private static long kept(FileChannel wal, long salt, int frameSize) throws IOException {
        var kept = 0L;
        for (var at = (long) WAL_HEADER; ; at += frameSize) {
            var frame = read(wal, at, FRAME_HEADER);
            if (frame.hasRemaining() || frame.getLong(FRAME_SALT_AT) != salt) {
                return kept;
            }
            if (frame.getInt(FRAME_COMMIT_AT) != 0) {
                kept = at + frameSize;
            }
        }
    }

    private static ByteBuffer read(FileChannel from, long at, int bytes) throws IOException {
        var read = ByteBuffer.allocate(bytes);
        while (read.hasRemaining() && from.read(read, at + read.position()) > 0) {}
        return read;
    }

    private static Path sideFile(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// True when all was copied.
    boolean isWhole() {
        return isWhole;
    }

    /// Writes the project with all that is in its side file as another file.
    ///
    /// @param copy must not exist
    void writeTo(Path copy) throws IOException {
        try (var out =
                Files.newByteChannel(
                        copy,
                        EnumSet.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                        OwnerOnly.file(copy))) {
            var step = ByteBuffer.allocate(STEP_BYTES);
            spare.position(0);
            while (spare.read(step) > 0) {
                step.flip();
                while (step.hasRemaining()) {
                    out.write(step);
                }
                step.clear();
            }
        }
        if (SqliteFile.hasSideFile(file, "-wal")) {
            Files.copy(sideFile(file), sideFile(copy));
        }
    }

    @Override
    public void close() throws IOException {
        spare.close();
    }
}

package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.amnok.release.ReleasedRecords;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// Rows of a file, made in the order in which sightings are read the fastest and written in the one
/// in which they leave. Many wait in a file beside theirs: they are what leaves, and nothing else.
final class OrderedRows implements AutoCloseable {
    private static final int PART_BITS = 6;
    private static final int MOST_WAITING = 1 << 15;
    private static final int HEAD_BYTES = Long.BYTES + Integer.BYTES;
    private static final int INDEX_BITS = 28;

    private final ByteText text = new ByteText(OutputStream.nullOutputStream());
    private final Part[][] groups;
    private final Path waitingAt;
    private @Nullable FileChannel waiting;
    private long written;

    /// Makes the row of a sighting of the text of [OrderedRows#text].
    @FunctionalInterface
    interface Maker {
        void make(ReleasedSighting sighting) throws IOException;
    }

    /// Takes a row.
    @FunctionalInterface
    interface Taker {
        void take(int group, byte[] bytes, int from, int length) throws IOException;
    }

    /// @param groups of rows, which come one after the other
    /// @param waitingAt where nothing lies
    OrderedRows(int groups, Path waitingAt) {
        this.groups = new Part[groups][1 << PART_BITS];
        this.waitingAt = waitingAt;
    }

    /// The row that is being made.
    ByteText text() {
        return text;
    }

    /// Makes a row of each sighting; of one that is left empty there is none.
    ///
    /// @param group of a sighting, from 0
    void gather(ReleasedRecords released, ToIntFunction<ReleasedSighting> group, Maker maker)
            throws IOException {
        released.eachRanked(
                (sighting, rank) -> {
                    maker.make(sighting);
                    end(group.applyAsInt(sighting), rank);
                });
    }

    /// Ends the row that is being made, unless there is none.
    ///
    /// @param rank without sign: the smallest comes first
    void end(int group, long rank) throws IOException {
        if (text.length() > 0) {
            part(group, rank).add(rank);
            text.clear();
        }
    }

    /// Those of one part of all ranks come before those of the next.
    private Part part(int group, long rank) {
        var parts = groups[group];
        var number = (int) (rank >>> Long.SIZE - PART_BITS);
        if (parts[number] == null) {
            parts[number] = new Part();
        }
        return parts[number];
    }

    /// Hands on all rows, group after group, in order in each.
    void each(Taker taker) throws IOException {
        var room = ByteBuffer.allocate(0);
        for (int group = 0; group < groups.length; group++) {
            for (var part : groups[group]) {
                if (part != null) {
                    room = part.all(room);
                    part.each(room, group, taker);
                }
            }
        }
    }

    /// Writes all rows behind one another.
    void writeTo(ByteText file) throws IOException {
        each(
                (group, bytes, from, length) -> {
                    file.put(bytes, from, length);
                    file.spill();
                });
    }

    private FileChannel waiting() throws IOException {
        var known = waiting;
        if (known == null) {
            known =
                    FileChannel.open(
                            waitingAt,
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.DELETE_ON_CLOSE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            waiting = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        if (waiting != null) {
            waiting.close();
        }
    }

    private final class Part {
        private ByteBuffer last = ByteBuffer.allocate(1 << 10);
        private final List<Stretch> before = new ArrayList<>();
        private int rows;
        private long bytes;

        /// Of the file in which rows wait.
        private record Stretch(long from, int length) {}

        void add(long rank) throws IOException {
            var length = HEAD_BYTES + text.length();
            if (last.remaining() < length) {
                makeRoom(length);
            }
            last.putLong(rank).putInt(text.length()).put(text.bytes(), 0, text.length());
            rows++;
            bytes += length;
        }

        private void makeRoom(int length) throws IOException {
            if (last.position() + length > MOST_WAITING) {
                before.add(new Stretch(written, last.position()));
                for (last.flip(); last.hasRemaining(); ) {
                    written += waiting().write(last, written);
                }
                last.clear();
            }
            if (last.remaining() < length) {
                var most = Math.max(2 * last.capacity(), last.position() + length);
                last = ByteBuffer.allocate(most).put(last.flip());
            }
        }

        /// All its bytes.
        ///
        /// @param room of others before, to be used again if they fit
        ByteBuffer all(ByteBuffer room) throws IOException {
            var all = room.capacity() < bytes ? ByteBuffer.allocate(Math.toIntExact(bytes)) : room;
            all.clear();
            for (var stretch : before) {
                all.limit(all.position() + stretch.length);
                for (var at = stretch.from; all.hasRemaining(); ) {
                    at += waiting().read(all, at);
                }
            }
            all.limit(all.position() + last.position());
            all.put(last.flip());
            last = ByteBuffer.allocate(0);
            return all;
        }

        void each(ByteBuffer all, int group, Taker taker) throws IOException {
            var ats = new int[rows];
            for (int i = 0, at = 0; i < rows; i++) {
                ats[i] = at;
                at += HEAD_BYTES + all.getInt(at + Long.BYTES);
            }
            for (var row : inOrder(all, ats)) {
                var at = ats[row];
                var length = all.getInt(at + Long.BYTES);
                taker.take(group, all.array(), at + HEAD_BYTES, length);
            }
        }

        /// Sorts by what of each rank fits before an index, and puts those right that agree in it.
        private static int[] inOrder(ByteBuffer all, int[] ats) {
            var keys = new long[ats.length];
            for (int i = 0; i < keys.length; i++) {
                var most = all.getLong(ats[i]) << PART_BITS >>> INDEX_BITS + 1;
                keys[i] = most << INDEX_BITS | i;
            }
            Arrays.sort(keys);
            var order = new int[keys.length];
            for (int i = 0; i < order.length; i++) {
                var row = (int) keys[i] & (1 << INDEX_BITS) - 1;
                var rank = all.getLong(ats[row]);
                var at = i;
                for (; at > 0; at--) {
                    if (Long.compareUnsigned(all.getLong(ats[order[at - 1]]), rank) <= 0) {
                        break;
                    }
                    order[at] = order[at - 1];
                }
                order[at] = row;
            }
            return order;
        }
    }
}

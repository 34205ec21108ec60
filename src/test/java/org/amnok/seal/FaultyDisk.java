package org.amnok.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A channel to a file on a disk that fills up, is pulled out, or loses its power: it takes some
/// bytes and then fails, and knows in which order what was written to it.
final class FaultyDisk extends FileChannel {
    /// What was done to the file: bytes written, the file cut (no bytes), or all brought to disk.
    private record Step(boolean isSync, long at, byte[] bytes) {}

    private final FileChannel channel;
    private final boolean isPulledOut;
    private final List<Step> steps = new ArrayList<>();
    private long room;
    private boolean isGone;
    private Runnable meanwhile = () -> {};

    private FaultyDisk(FileChannel channel, long room, boolean isPulledOut) {
        this.channel = channel;
        this.room = room;
        this.isPulledOut = isPulledOut;
    }

    /// A disk that has room for some bytes more, whether they replace others or not.
    static FaultyDisk full(FileChannel channel, long room) {
        return new FaultyDisk(channel, room, false);
    }

    /// A stick that is pulled out while a byte is written: nothing reaches it afterwards.
    static FaultyDisk pulledOut(FileChannel channel, long afterBytes) {
        return new FaultyDisk(channel, afterBytes, true);
    }

    /// Another program does something once, before it is asked how long the file is.
    static FaultyDisk shared(FileChannel channel, Runnable meanwhile) {
        var disk = new FaultyDisk(channel, Long.MAX_VALUE, false);
        disk.meanwhile = meanwhile;
        return disk;
    }

    /// Somebody deletes other files.
    void free() {
        room = Long.MAX_VALUE;
    }

    /// For how many bytes there is room.
    long room() {
        return room;
    }

    /// How many steps were done.
    int steps() {
        return steps.size();
    }

    /// What may be on the disk when the power goes after some steps: all that was synced, and of
    /// the rest what happened to be written already.
    ///
    /// @param before the file as it was when it was opened
    void afterPowerLoss(Path before, int steps, Random luck, Path left) throws IOException {
        Files.write(left, Files.readAllBytes(before));
        var done = this.steps.subList(0, steps);
        var synced = steps - 1;
        while (synced >= 0 && !done.get(synced).isSync()) {
            synced--;
        }
        try (var file = FileChannel.open(left, StandardOpenOption.WRITE)) {
            for (var i = 0; i < steps; i++) {
                if (!done.get(i).isSync() && (i < synced || luck.nextBoolean())) {
                    write(file, done.get(i), i < synced ? 0 : luck.nextInt(2));
                }
            }
        }
    }

    private static void write(FileChannel file, Step step, int halves) throws IOException {
        if (step.bytes().length == 0) {
            file.truncate(step.at());
        } else {
            file.write(ByteBuffer.wrap(step.bytes(), 0, step.bytes().length >> halves), step.at());
        }
    }

    private int taken(ByteBuffer from, long at) throws IOException {
        require();
        var most = (int) Math.min(room, from.remaining());
        var bytes = new byte[most];
        from.get(bytes);
        channel.write(ByteBuffer.wrap(bytes), at);
        if (most > 0) {
            steps.add(new Step(false, at, bytes));
        }
        room -= most;
        if (room == 0) {
            isGone = isPulledOut;
            throw new IOException(isPulledOut ? "Input/output error" : "No space left on device");
        }
        return most;
    }

    private void require() throws IOException {
        if (isGone) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        return taken(from, at);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        var written = taken(from, channel.position());
        channel.position(channel.position() + written);
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        require();
        steps.add(new Step(false, size, new byte[0]));
        channel.truncate(size);
        return this;
    }

    @Override
    public void force(boolean isMetaData) throws IOException {
        require();
        steps.add(new Step(true, 0, new byte[0]));
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return channel.read(into, at);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        channel.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        var once = meanwhile;
        meanwhile = () -> {};
        once.run();
        return channel.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        channel.close();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long at, long size, boolean isShared) {
        throw new UnsupportedOperationException();
    }
}

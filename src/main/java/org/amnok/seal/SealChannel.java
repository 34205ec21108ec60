package org.amnok.seal;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The records in a file, sealed under the key of one generation of it. Reading is for any thread.
final class SealChannel implements AutoCloseable {
    private static final int BLOCK_BYTES = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final AesGcmHkdfStreaming streaming;
    private final byte[] markKey;

    SealChannel(Path file, FileChannel channel, SealHeader header, SealKey key) {
        this.file = file;
        this.channel = channel;
        streaming = Sealing.streaming(Sealing.derived(key.bytes(), header.generation(), "records"));
        markKey = Sealing.derived(key.bytes(), header.generation(), "marks");
    }

    long size() throws IOException {
        return channel.size();
    }

    void cutTo(long end) throws IOException {
        channel.truncate(end);
    }

    /// Where this fails, the mark says what counts: the next record is written over the rest, or it
    /// is cut off when the file is next opened.
    void cutBackTo(long end) {
        try {
            channel.truncate(end);
        } catch (IOException full) {
            return;
        }
    }

    void sync() throws IOException {
        channel.force(false);
    }

    void write(SealHeader header) throws IOException {
        write(ByteBuffer.wrap(header.bytes()), 0);
    }

    void write(SealMark mark) throws IOException {
        write(ByteBuffer.wrap(mark.sealed(markKey)), mark.at());
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        var next = at;
        while (bytes.hasRemaining()) {
            next += channel.write(bytes, next);
        }
    }

    /// The marks that hold, the newest first.
    List<SealMark> marks() throws IOException {
        var marks = new ArrayList<SealMark>();
        for (var place = 0; place < 2; place++) {
            var bytes =
                    read(
                            SealHeader.BYTES + (long) place * SealMark.PLACE_BYTES,
                            SealMark.PLACE_BYTES);
            if (!bytes.hasRemaining()) {
                SealMark.opened(markKey, bytes.array(), place).ifPresent(marks::add);
            }
        }
        marks.sort((a, b) -> Long.compare(b.count(), a.count()));
        return marks;
    }

    private ByteBuffer read(long at, int bytes) throws IOException {
        var read = ByteBuffer.allocate(bytes);
        while (read.hasRemaining() && channel.read(read, at + read.position()) > 0) {}
        return read;
    }

    /// The heads of all records before a mark. That they are the ones that were written shows when
    /// what follows them is opened.
    ///
    /// @throws org.amnok.domain.ProblemException when they do not end where the mark says
    List<SealRecord> records(SealMark mark) throws IOException {
        if (channel.size() < mark.end()) {
            throw SealProblems.cut(file);
        }
        var records = new ArrayList<SealRecord>();
        var at = SealMark.FIRST.end();
        while (at < mark.end()) {
            var record = SealRecord.of(read(at, SealRecord.HEAD_BYTES).flip(), records.size(), at);
            if (record == null || record.length() > mark.end() - record.bytesAt()) {
                throw SealProblems.damaged(file);
            }
            records.add(record);
            at = record.end();
        }
        if (at != mark.end() || records.size() != mark.records()) {
            throw SealProblems.damaged(file);
        }
        return records;
    }

    /// Writes a record; it counts only when a mark says so.
    SealRecord append(SealRecord.Kind kind, UUID id, long number, long at, byte[] plain)
            throws IOException {
        var length = streaming.expectedCiphertextSize(plain.length);
        var record = new SealRecord(kind, number, id, at, length);
        write(ByteBuffer.wrap(record.head()), at);
        channel.position(record.bytesAt());
        try (var out =
                streaming.newEncryptingStream(
                        unclosed(Channels.newOutputStream(channel)), record.bound())) {
            out.write(plain);
        } catch (GeneralSecurityException e) {
            throw Sealing.impossible(e);
        }
        return record;
    }

    private static OutputStream unclosed(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }
        };
    }

    /// What was sealed.
    ///
    /// @throws org.amnok.domain.ProblemException when a single bit of it was changed
    byte[] open(SealRecord record) {
        if (record.length() > Integer.MAX_VALUE) {
            throw SealProblems.damaged(file);
        }
        try (var in = streaming.newDecryptingStream(new Range(record), record.bound())) {
            return in.readAllBytes();
        } catch (IOException changed) {
            throw SealProblems.damaged(file);
        } catch (GeneralSecurityException e) {
            throw Sealing.impossible(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// The sealed bytes of a record.
    private final class Range extends InputStream {
        private final long end;
        private long next;

        Range(SealRecord record) {
            next = record.bytesAt();
            end = record.end();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var most = (int) Math.min(Math.min(length, BLOCK_BYTES), end - next);
            if (most <= 0) {
                return length == 0 ? 0 : -1;
            }
            var read = channel.read(ByteBuffer.wrap(into, from, most), next);
            next += Math.max(read, 0);
            return read;
        }
    }
}

package org.amnok.store.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.amnok.domain.ProblemException;
import org.amnok.store.sqlite.SealedConnection;

/// An original as bytes, read part by part; one part is in memory at a time. Not thread-safe. Owns
/// its connection.
final class OriginalChannel implements SeekableByteChannel {
    private static final String PART =
            "SELECT CASE WHEN typeof(data) = 'blob' AND octet_length(data) <= "
                    + OriginalRows.PART_BYTES
                    + " THEN data END FROM evidence_media WHERE sha256 = ? AND part = ?";
    private static final byte[] NOTHING = {};

    private final Connection connection;
    private final PreparedStatement select;
    private final long size;
    private long position;
    private int loadedPart = -1;
    private byte[] loaded = NOTHING;

    /// @param size of all parts together
    OriginalChannel(Connection connection, String sha256, long size) throws SQLException {
        this.connection = connection;
        this.size = size;
        select = connection.prepareStatement(PART);
        select.setString(1, sha256);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        var offset = (int) (position % OriginalRows.PART_BYTES);
        var part = part((int) (position / OriginalRows.PART_BYTES));
        var length = Math.min(into.remaining(), part.length - offset);
        if (length < 0 || length == 0 && into.hasRemaining()) {
            throw new IOException("A part of the original is too short");
        }
        into.put(part, offset, length);
        position += length;
        return length;
    }

    private byte[] part(int number) throws IOException {
        if (number != loadedPart) {
            try {
                select.setInt(2, number);
                try (var rows = select.executeQuery()) {
                    var data = rows.next() ? rows.getBytes(1) : null;
                    loaded = data == null ? NOTHING : SealedConnection.part(connection, data);
                    loadedPart = number;
                }
            } catch (SQLException | ProblemException e) {
                throw new IOException("A part of the original cannot be read", e);
            }
        }
        return loaded;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            loaded = NOTHING;
            select.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}

package org.amnok.store.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.amnok.domain.Opening;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.SqliteFile;

/// The header of a project's file as it was before it was opened for writing. SQLite counts in it
/// that a file was opened; of a project of which nothing else was changed it is written back, so
/// that the file is byte for byte as it was.
///
/// Open as long as the connection: closing it drops the locks that SQLite holds on the file.
public final class FileHeader implements AutoCloseable {
    private static final int BYTES = 100;

    /// Where SQLite's file format has the modes of writing and reading, 1 for one whole file.
    private static final int MODES = 18;

    /// Likewise, the count of changes, and for which count and program the header holds.
    private static final int COUNT = 24;

    private static final int VALID_FOR = 92;

    private final FileChannel channel;
    private final byte[] header;
    private final long size;
    private final boolean isOneFile;

    private FileHeader(FileChannel channel, boolean isOneFile) throws IOException {
        this.channel = channel;
        header = read();
        size = channel.size();
        this.isOneFile = isOneFile && header[MODES] == 1 && header[MODES + 1] == 1;
    }

    /// Reads it, before SQLite opens the file.
    public static FileHeader of(Path file) throws IOException {
        var isOneFile =
                !SqliteFile.hasSideFile(file, "-wal") && !SqliteFile.hasSideFile(file, "-journal");
        return Opening.made(
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE),
                channel -> new FileHeader(channel, isOneFile));
    }

    private byte[] read() throws IOException {
        var bytes = ByteBuffer.allocate(BYTES);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {}
        return bytes.array();
    }

    /// The open file.
    FileChannel channel() {
        return channel;
    }

    /// Writes it back when nothing but SQLite's own counts differs and nobody else has the file
    /// open just now.
    ///
    /// @param connection after all lies in the one file
    public void restore(Connection connection) throws SQLException, IOException {
        if (!isOneFile || !isAlone(connection)) {
            return;
        }
        try {
            if (channel.size() == size && hasOtherCountsAlone(read())) {
                channel.write(ByteBuffer.wrap(header), 0);
                channel.force(false);
            }
        } finally {
            Sql.execute(connection, "ROLLBACK");
        }
    }

    private static boolean isAlone(Connection connection) {
        try {
            Sql.execute(connection, "BEGIN EXCLUSIVE");
            return true;
        } catch (SQLException inUse) {
            return false;
        }
    }

    private boolean hasOtherCountsAlone(byte[] now) {
        for (var i = 0; i < BYTES; i++) {
            var isCount = i >= COUNT && i < COUNT + 4 || i >= VALID_FOR;
            if (now[i] != header[i] && !isCount) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

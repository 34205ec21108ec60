package org.amnok.basemap.relief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.amnok.domain.ProblemException;

/// A tile of one degree as SRTM is handed out: 1,201 or 3,601 rows from the north of as many
/// heights, two bytes each, the higher first, without a header. -32768 stands for nothing.
/// Neighbouring tiles share the posts at their edges.
record HgtHeights(Path file, FileChannel channel, PostFrame frame) implements Heights {
    /// @throws ProblemException when its name tells no corner, or its length is none of a tile's
    static Heights open(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            var frame = HgtName.frame(name, Files.size(file));
            return new HgtHeights(file, FileChannel.open(file, StandardOpenOption.READ), frame);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static ProblemException unreadable(Path file, IOException failure) {
        return ProblemException.ofFile(
                file, "basemap.cannot_be_read", "basemap.check_that_you_may_read_it", failure);
    }

    @Override
    public void read(int level, PostWindow into) {
        var from = into.firstColumn();
        var posts = into.endColumn(frame.columns()) - from;
        if (posts <= 0) {
            return;
        }
        var row = ByteBuffer.allocate(2 * posts);
        for (var y = into.firstRow(); y < into.endRow(frame.rows()); y++) {
            row.clear();
            fill(row, 2L * ((long) y * frame.columns() + from));
            for (var i = 0; i < posts; i++) {
                into.put(from + i, y, Heights.known(row.getShort(2 * i)));
            }
        }
    }

    private void fill(ByteBuffer bytes, long at) {
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, at + bytes.position()) < 0) {
                    throw ProblemException.ofFile(
                            file,
                            "basemap.is_shorter_than_it_was",
                            "common.get_it_again_from_its_source");
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // it was only read
        }
    }
}

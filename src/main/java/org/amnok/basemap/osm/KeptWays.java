package org.amnok.basemap.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The ways that are members of areas, each a line of places, in a file.
final class KeptWays implements AutoCloseable {
    private static final long UNKNOWN = -1;

    private final long[] ids;
    private final long[] offsets;
    private final Map<Long, OsmTags> tagged = new HashMap<>();
    private final ByteLog log;
    private final ByteWriter writer = new ByteWriter();

    /// @param ids sorted, each once
    KeptWays(long[] ids, Path file) throws IOException {
        this.ids = ids;
        offsets = new long[ids.length];
        Arrays.fill(offsets, UNKNOWN);
        log = new ByteLog(file);
    }

    /// True for one that is a member and was not kept yet.
    boolean wants(long id) {
        var at = Arrays.binarySearch(ids, id);
        return at >= 0 && offsets[at] == UNKNOWN;
    }

    /// @param line x and y by turns
    /// @param tags of what it is by itself; empty for nothing
    void add(long id, int[] line, OsmTags tags) throws IOException {
        writer.clear();
        writer.number(line.length);
        var x = 0;
        var y = 0;
        for (var i = 0; i < line.length; i += 2) {
            writer.signed((long) line[i] - x);
            writer.signed((long) line[i + 1] - y);
            x = line[i];
            y = line[i + 1];
        }
        offsets[Arrays.binarySearch(ids, id)] = log.add(writer.bytes(), writer.length());
        if (!tags.isEmpty()) {
            tagged.put(id, tags);
        }
    }

    void seal() throws IOException {
        log.seal();
    }

    /// Empty when it is not in the file.
    Optional<int[]> line(long id) throws IOException {
        var at = Arrays.binarySearch(ids, id);
        if (at < 0 || offsets[at] == UNKNOWN) {
            return Optional.empty();
        }
        var head = new byte[5];
        log.read(offsets[at], head, head.length);
        var reader = new ByteReader();
        reader.begin(head, 0);
        var line = new int[(int) reader.number()];
        var begin = offsets[at] + reader.at();
        var bytes = new byte[(int) Math.min(5L * line.length, log.length() - begin)];
        log.read(begin, bytes, bytes.length);
        reader.begin(bytes, 0);
        var x = 0L;
        var y = 0L;
        for (var i = 0; i < line.length; i += 2) {
            x += reader.signed();
            y += reader.signed();
            line[i] = (int) x;
            line[i + 1] = (int) y;
        }
        return Optional.of(line);
    }

    /// Those that are something by themselves.
    Map<Long, OsmTags> tagged() {
        return tagged;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}

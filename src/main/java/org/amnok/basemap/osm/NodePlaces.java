package org.amnok.basemap.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.FileFault;

/// Where nodes are, by their numbers: in blocks of a few in the order of their numbers, some eight
/// bytes a node, in a file. Files put together of several begin anew with small numbers: each
/// beginning starts a run, and each run is searched.
final class NodePlaces implements AutoCloseable {
    private static final int IN_BLOCK = 32;
    private static final int MOST_BYTES_OF_NODE = 20;
    private static final int MOST_RUNS = 64;
    private static final int KEPT = 1 << 11;

    private final ByteLog log;
    private final ByteWriter block = new ByteWriter();
    private final List<Integer> runs = new ArrayList<>();
    private long[] firstIds = new long[1024];
    private long[] offsets = new long[1024];
    private int blocks;
    private int inBlock;
    private long lastId = Long.MAX_VALUE;
    private int lastX;
    private int lastY;

    private final Decoded[] kept = new Decoded[KEPT];
    private final byte[] bytes = new byte[IN_BLOCK * MOST_BYTES_OF_NODE];
    private final ByteReader reader = new ByteReader();

    /// A block of which the numbers and places are known.
    private static final class Decoded {
        private int block = -1;
        private int count;
        private final long[] ids = new long[IN_BLOCK];
        private final int[] xs = new int[IN_BLOCK];
        private final int[] ys = new int[IN_BLOCK];
    }

    NodePlaces(Path file) throws IOException {
        log = new ByteLog(file);
        Arrays.setAll(kept, i -> new Decoded());
    }

    /// @throws IOException when the nodes are in no order
    void add(long id, int x, int y) throws IOException {
        if (id <= lastId) {
            endBlock();
            beginRun();
        } else if (inBlock == IN_BLOCK) {
            endBlock();
        }
        if (inBlock == 0) {
            beginBlock(id);
            lastId = id;
            lastX = 0;
            lastY = 0;
        }
        block.number(id - lastId);
        block.signed((long) x - lastX);
        block.signed((long) y - lastY);
        lastId = id;
        lastX = x;
        lastY = y;
        inBlock++;
    }

    private void beginRun() throws IOException {
        if (runs.size() == MOST_RUNS) {
            throw FileFault.of("basemap.its_nodes_are_in_no_order");
        }
        runs.add(blocks);
    }

    private void beginBlock(long id) {
        if (blocks == firstIds.length) {
            firstIds = Arrays.copyOf(firstIds, blocks + (blocks >> 1));
            offsets = Arrays.copyOf(offsets, firstIds.length);
        }
        firstIds[blocks] = id;
        offsets[blocks] = log.length();
        blocks++;
    }

    private void endBlock() throws IOException {
        if (inBlock > 0) {
            block.number(0); // no node is told twice: the end
            log.add(block.bytes(), block.length());
            block.clear();
            inBlock = 0;
        }
    }

    /// To be called once, when all are added.
    void seal() throws IOException {
        endBlock();
        log.seal();
    }

    /// Puts where a node is into an array.
    ///
    /// @return false when it is not known
    boolean find(long id, int[] into, int at) throws IOException {
        for (var run = runs.size() - 1; run >= 0; run--) {
            var from = runs.get(run);
            var to = run + 1 < runs.size() ? runs.get(run + 1) : blocks;
            var found = Arrays.binarySearch(firstIds, from, to, id);
            var index = found >= 0 ? found : -found - 2;
            if (index >= from && find(decoded(index), id, into, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean find(Decoded block, long id, int[] into, int at) {
        var found = Arrays.binarySearch(block.ids, 0, block.count, id);
        if (found < 0) {
            return false;
        }
        into[at] = block.xs[found];
        into[at + 1] = block.ys[found];
        return true;
    }

    private Decoded decoded(int index) throws IOException {
        var place = kept[index & KEPT - 1];
        if (place.block != index) {
            decode(index, place);
        }
        return place;
    }

    private void decode(int index, Decoded place) throws IOException {
        var end = index + 1 < blocks ? offsets[index + 1] : log.length();
        log.read(offsets[index], bytes, (int) Math.min(bytes.length, end - offsets[index]));
        reader.begin(bytes, 0);
        var id = firstIds[index];
        var x = 0L;
        var y = 0L;
        place.count = 0;
        for (var step = reader.number(); place.count == 0 || step > 0; step = reader.number()) {
            id += step;
            x += reader.signed();
            y += reader.signed();
            place.ids[place.count] = id;
            place.xs[place.count] = (int) x;
            place.ys[place.count] = (int) y;
            place.count++;
        }
        place.block = index;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}

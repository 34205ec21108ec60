package org.amnok.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.Facet;

/// Reads a part of an index that [PartWriter] wrote, or that somebody made up: everything is looked
/// at before it is believed.
record PartReader(ByteBuffer in, Dictionaries dictionaries) {
    /// Empty when the bytes are not sound in anything.
    static Optional<IndexPart> read(byte[] bytes, Dictionaries dictionaries) {
        try {
            return Optional.of(new PartReader(content(bytes), dictionaries).part());
        } catch (BufferUnderflowException | IllegalArgumentException | ProblemException unsound) {
            return Optional.empty();
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("not sound");
        }
    }

    private static ByteBuffer content(byte[] bytes) {
        var content = ByteBuffer.wrap(bytes);
        var sum = content.getInt();
        var found = new CRC32();
        found.update(bytes, content.position(), content.remaining());
        require(sum == (int) found.getValue());
        return content;
    }

    private IndexPart part() {
        require(text(in.getShort()).equals(PartFormat.VOCABULARY));
        var rows = in.getInt();
        require(rows >= 0 && rows <= PartFormat.MOST);
        var chunk = new Chunk(rows);
        fill(chunk, rows);
        require(!in.hasRemaining());
        new PartCheck(chunk, rows).run();
        return new IndexPart(chunk, rows, dictionaries);
    }

    private void fill(Chunk chunk, int rows) {
        chunk.setFids(in.getLong(), shorts(rows));
        longs(chunk.uuidHigh);
        longs(chunk.uuidLow);
        doubles(chunk.lon);
        doubles(chunk.lat);
        var metres = new double[rows];
        doubles(metres);
        chunk.uncertaintyMetres.setAll(metres);
        var doubtful = bytes(rows);
        for (int i = 0; i < rows; i++) {
            chunk.setDoubtful(i, doubtful[i] == 1);
        }
        chunk.setDays(ints(rows), ints(rows));
        var rivers = bytes(rows);
        for (int i = 0; i < rows; i++) {
            chunk.river[i] = (byte) rivers[i];
        }
        floats(chunk.fromKilometre);
        floats(chunk.toKilometre);
        var counts = numbers(dictionaries.counts(), this::counts);
        ids(rows, counts, chunk.counts);
        for (var facet : Facet.values()) {
            var values = numbers(dictionaries.of(facet), this::values);
            ids(rows, values, chunk.facets[facet.ordinal()]);
        }
    }

    private boolean isShared() {
        var mode = in.get();
        require(mode == PartFormat.SHARED || mode == PartFormat.EACH);
        return mode == PartFormat.SHARED;
    }

    private ByteBuffer taken(int bytes) {
        require(bytes <= in.remaining());
        var slice = in.slice(in.position(), bytes);
        in.position(in.position() + bytes);
        return slice;
    }

    private void longs(long[] column) {
        if (!isShared()) {
            taken(column.length * Long.BYTES).asLongBuffer().get(column);
        } else if (column.length > 0) {
            Arrays.fill(column, in.getLong());
        }
    }

    private void doubles(double[] column) {
        if (!isShared()) {
            taken(column.length * Double.BYTES).asDoubleBuffer().get(column);
        } else if (column.length > 0) {
            Arrays.fill(column, in.getDouble());
        }
    }

    private int[] ints(int rows) {
        var numbers = new int[rows];
        if (!isShared()) {
            taken(rows * Integer.BYTES).asIntBuffer().get(numbers);
        } else if (rows > 0) {
            Arrays.fill(numbers, in.getInt());
        }
        return numbers;
    }

    private void floats(float[] column) {
        if (!isShared()) {
            taken(column.length * Float.BYTES).asFloatBuffer().get(column);
        } else if (column.length > 0) {
            Arrays.fill(column, in.getFloat());
        }
    }

    private int[] shorts(int rows) {
        var numbers = new int[rows];
        if (!isShared()) {
            var values = new short[rows];
            taken(rows * Short.BYTES).asShortBuffer().get(values);
            for (int i = 0; i < rows; i++) {
                numbers[i] = Short.toUnsignedInt(values[i]);
            }
        } else if (rows > 0) {
            Arrays.fill(numbers, Short.toUnsignedInt(in.getShort()));
        }
        return numbers;
    }

    private int[] bytes(int rows) {
        var numbers = new int[rows];
        if (!isShared()) {
            var values = new byte[rows];
            taken(rows).get(values);
            for (int i = 0; i < rows; i++) {
                numbers[i] = Byte.toUnsignedInt(values[i]);
            }
        } else if (rows > 0) {
            Arrays.fill(numbers, Byte.toUnsignedInt(in.get()));
        }
        return numbers;
    }

    /// The numbers in the whole index of the values of this part.
    private <T> int[] numbers(Dictionary<T> dictionary, Supplier<T> value) {
        var numbers = new int[Short.toUnsignedInt(in.getShort())];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = dictionary.id(value.get());
        }
        return numbers;
    }

    private void ids(int rows, int[] numbers, Ints column) {
        var ids = numbers.length <= 1 << Byte.SIZE ? bytes(rows) : shorts(rows);
        for (int i = 0; i < rows; i++) {
            require(ids[i] < numbers.length);
            ids[i] = numbers[ids[i]];
        }
        column.setAll(ids);
    }

    private int together() {
        var number = Short.toUnsignedInt(in.getShort());
        require(number <= PartFormat.MOST_TOGETHER);
        return number;
    }

    private Set<String> values() {
        var number = together();
        if (number == 1) {
            return Set.of(value());
        }
        var values = new HashSet<String>();
        for (int n = 0; n < number; n++) {
            require(values.add(value()));
        }
        return values;
    }

    private String value() {
        var length = Short.toUnsignedInt(in.getShort());
        require(length <= PartFormat.LONGEST_VALUE_BYTES);
        return text(length);
    }

    private String text(int bytes) {
        require(bytes >= 0 && bytes <= in.remaining());
        var text = new byte[bytes];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private List<Count> counts() {
        var number = together();
        var counts = new ArrayList<Count>();
        for (int n = 0; n < number; n++) {
            var countClass = constant(PartFormat.CLASSES);
            var method = constant(PartFormat.METHODS);
            counts.add(
                    new Count(
                            countClass,
                            in.getInt(),
                            PartFormat.known(in.getInt()),
                            PartFormat.known(in.getInt()),
                            method));
        }
        return List.copyOf(counts);
    }

    private <E> E constant(List<E> constants) {
        var ordinal = in.get();
        require(ordinal >= 0 && ordinal < constants.size());
        return constants.get(ordinal);
    }

    /// Looks whether rows that were read from a file can be those of sightings.
    ///
    /// @param rows of the chunk that are filled
    private record PartCheck(Chunk chunk, int rows) {
        private static final int RIVERS = River.values().length;
        private static final int MOST_METRES = 20_000_000;

        /// @throws IllegalArgumentException when one cannot
        void run() {
            for (int i = 0; i < rows; i++) {
                if (!(isAscending(i) && isPlaced(i) && isDated(i) && isOnRiver(i))) {
                    throw new IllegalArgumentException("row " + i);
                }
            }
        }

        private boolean isAscending(int i) {
            return i == 0 || chunk.fid(i) > chunk.fid(i - 1);
        }

        private boolean isPlaced(int i) {
            var lon = chunk.lon[i];
            var lat = chunk.lat[i];
            var metres = chunk.uncertaintyMetres.get(i);
            if (Double.isNaN(lon)) {
                return Double.isNaN(lat) && Double.isNaN(metres);
            }
            return Math.abs(lon) <= 180
                    && Math.abs(lat) <= 90
                    && (Double.isNaN(metres) || metres >= 1 && metres <= MOST_METRES);
        }

        private boolean isDated(int i) {
            var earliest = chunk.earliest(i);
            var latest = chunk.latest(i);
            return earliest == Chunk.NO_DAY && latest == Chunk.NO_DAY
                    || latest != Chunk.NO_DAY && earliest <= latest;
        }

        private boolean isOnRiver(int i) {
            return chunk.river[i] == Chunk.NO_RIVER
                    || chunk.river[i] >= 0
                            && chunk.river[i] < RIVERS
                            && Float.isFinite(chunk.fromKilometre[i])
                            && Float.isFinite(chunk.toKilometre[i]);
        }
    }
}

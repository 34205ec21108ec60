package org.amnok.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.zip.CRC32;
import org.amnok.domain.count.Count;
import org.amnok.domain.filter.Facet;

/// Writes a part of an index as [PartFormat] says.
final class PartWriter {
    private final Chunk chunk;
    private final int rows;
    private final Dictionaries dictionaries;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    PartWriter(Chunk chunk, int rows, Dictionaries dictionaries) {
        this.chunk = chunk;
        this.rows = rows;
        this.dictionaries = dictionaries;
    }

    /// Empty when there is too much of something.
    byte[] bytes() {
        try {
            out.writeUTF(PartFormat.VOCABULARY);
            writeColumns();
            out.flush();
            return checked(bytes.toByteArray());
        } catch (TooMuch tooMuch) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// More than can be kept.
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static void require(boolean fits) throws TooMuch {
        if (!fits) {
            throw new TooMuch();
        }
    }

    private static byte[] checked(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt((int) sum.getValue())
                .put(content)
                .array();
    }

    private void writeColumns() throws IOException {
        var first = rows == 0 ? 0 : chunk.fid(0);
        require(rows <= PartFormat.MOST);
        require(rows == 0 || chunk.fid(rows - 1) - first <= PartFormat.MOST);
        out.writeInt(rows);
        out.writeLong(first);
        shorts(i -> (int) (chunk.fid(i) - first));
        longs(i -> chunk.uuidHigh[i]);
        longs(i -> chunk.uuidLow[i]);
        doubles(i -> chunk.lon[i]);
        doubles(i -> chunk.lat[i]);
        doubles(chunk.uncertaintyMetres::get);
        bytes(i -> chunk.isDoubtful(i) ? 1 : 0);
        ints(chunk::earliest);
        ints(chunk::latest);
        bytes(i -> chunk.river[i]);
        ints(i -> Float.floatToIntBits(chunk.fromKilometre[i]));
        ints(i -> Float.floatToIntBits(chunk.toKilometre[i]));
        values(chunk.counts, dictionaries.counts(), this::write);
        for (var facet : Facet.values()) {
            values(chunk.facets[facet.ordinal()], dictionaries.of(facet), this::write);
        }
    }

    private interface Written<T> {
        void write(T value) throws IOException;
    }

    private void doubles(IntToDoubleFunction column) throws IOException {
        longs(i -> Double.doubleToLongBits(column.applyAsDouble(i)));
    }

    private void longs(IntToLongFunction column) throws IOException {
        column(column, value -> out.writeLong(value));
    }

    private void ints(IntUnaryOperator column) throws IOException {
        column(column::applyAsInt, value -> out.writeInt(value.intValue()));
    }

    private void shorts(IntUnaryOperator column) throws IOException {
        column(column::applyAsInt, value -> out.writeShort(value.intValue()));
    }

    private void bytes(IntUnaryOperator column) throws IOException {
        column(column::applyAsInt, value -> out.writeByte(value.intValue()));
    }

    private void column(IntToLongFunction column, Written<Long> each) throws IOException {
        var isShared = true;
        for (int i = 1; i < rows && isShared; i++) {
            isShared = column.applyAsLong(i) == column.applyAsLong(0);
        }
        out.writeByte(isShared ? PartFormat.SHARED : PartFormat.EACH);
        var written = isShared ? Math.min(1, rows) : rows;
        for (int i = 0; i < written; i++) {
            each.write(column.applyAsLong(i));
        }
    }

    /// The values that rows have, in the order in which they come, then their numbers in it.
    private <T> void values(Ints ids, Dictionary<T> dictionary, Written<T> each)
            throws IOException {
        var places = new HashMap<Integer, Integer>();
        var used = new ArrayList<Integer>();
        var placed = new int[rows];
        for (int i = 0; i < rows; i++) {
            var id = ids.get(i);
            if (i > 0 && id == ids.get(i - 1)) {
                placed[i] = placed[i - 1];
                continue;
            }
            var known = places.putIfAbsent(id, used.size());
            placed[i] = known == null ? used.size() : known;
            if (known == null) {
                used.add(id);
            }
        }
        out.writeShort(used.size());
        for (var id : used) {
            each.write(dictionary.value(id));
        }
        if (used.size() <= 1 << Byte.SIZE) {
            bytes(i -> placed[i]);
        } else {
            shorts(i -> placed[i]);
        }
    }

    private void write(Set<String> values) throws IOException {
        together(values);
        for (var value : values.stream().sorted().toList()) {
            var text = value.getBytes(StandardCharsets.UTF_8);
            require(text.length <= PartFormat.LONGEST_VALUE_BYTES);
            out.writeShort(text.length);
            out.write(text);
        }
    }

    private void write(List<Count> counts) throws IOException {
        together(counts);
        for (var count : counts) {
            out.writeByte(count.countClass().ordinal());
            out.writeByte(count.method().ordinal());
            out.writeInt(count.min());
            out.writeInt(PartFormat.orNone(count.best()));
            out.writeInt(PartFormat.orNone(count.max()));
        }
    }

    private void together(Collection<?> values) throws IOException {
        require(values.size() <= PartFormat.MOST_TOGETHER);
        out.writeShort(values.size());
    }
}

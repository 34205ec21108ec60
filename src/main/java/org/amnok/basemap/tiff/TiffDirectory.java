package org.amnok.basemap.tiff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.amnok.words.Messages;

/// The tags of one image in a TIFF file, read when they are asked for.
final class TiffDirectory {
    private static final int MOST_DIRECTORIES = 200;
    private static final int MOST_TAGS = 1000;
    private static final long MOST_VALUES = 8_000_000;
    private static final int CLASSIC = 42;
    private static final int BIG = 43;

    private final TiffBytes bytes;
    private final boolean big;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /// @param place of the values, or of their offset, in the file
    private record Entry(int type, long count, long place) {}

    private TiffDirectory(TiffBytes bytes, boolean big) {
        this.bytes = bytes;
        this.big = big;
    }

    /// All directories of a file, each once: a chain may be a loop.
    static List<TiffDirectory> all(TiffBytes bytes) {
        var head = bytes.read(0, 8);
        var version = head.getShort(2);
        if (version != CLASSIC && version != BIG) {
            throw bytes.damaged(Messages.text("basemap.it_is_no_tiff"));
        }
        var big = version == BIG;
        var next = big ? bytes.read(8, 8).getLong() : Integer.toUnsignedLong(head.getInt(4));
        var seen = new HashSet<Long>();
        var all = new ArrayList<TiffDirectory>();
        while (next != 0 && seen.add(next)) {
            if (all.size() == MOST_DIRECTORIES) {
                throw bytes.damaged(
                        Messages.text("basemap.it_holds_more_than_images", MOST_DIRECTORIES));
            }
            var directory = new TiffDirectory(bytes, big);
            next = directory.readFrom(next);
            all.add(directory);
        }
        if (all.isEmpty()) {
            throw bytes.damaged(Messages.text("basemap.it_holds_no_image"));
        }
        return all;
    }

    private long readFrom(long offset) {
        var counter = bytes.read(offset, big ? 8 : 2);
        var count = big ? counter.getLong() : Short.toUnsignedInt(counter.getShort());
        if (count < 0 || count > MOST_TAGS) {
            throw bytes.damaged(Messages.text("basemap.a_list_of_tags_in_it"));
        }
        var size = big ? 20 : 12;
        var start = offset + (big ? 8 : 2);
        var table = bytes.read(start, count * size + (big ? 8 : 4));
        for (var i = 0; i < count; i++) {
            var at = i * size;
            var tag = Short.toUnsignedInt(table.getShort(at));
            var type = Short.toUnsignedInt(table.getShort(at + 2));
            var values = big ? table.getLong(at + 4) : Integer.toUnsignedLong(table.getInt(at + 4));
            entries.putIfAbsent(tag, new Entry(type, values, start + at + (big ? 12 : 8)));
        }
        var end = (int) count * size;
        return big ? table.getLong(end) : Integer.toUnsignedLong(table.getInt(end));
    }

    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    private static int size(int type) {
        return switch (type) {
            case 1, 2, 6, 7 -> 1;
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12, 16, 17, 18 -> 8;
            default -> 0;
        };
    }

    private ByteBuffer values(Entry entry) {
        var size = size(entry.type);
        if (size == 0 || entry.count < 0 || entry.count > MOST_VALUES) {
            throw bytes.damaged(Messages.text("basemap.a_tag_in_it_is_not"));
        }
        var length = entry.count * size;
        var inside = big ? 8 : 4;
        if (length <= inside) {
            return bytes.read(entry.place, length);
        }
        var where = bytes.read(entry.place, inside);
        var offset = big ? where.getLong() : Integer.toUnsignedLong(where.getInt());
        return bytes.read(offset, length);
    }

    /// Whole numbers; empty when there is no such tag.
    long[] longs(int tag) {
        var entry = entries.get(tag);
        if (entry == null) {
            return new long[0];
        }
        var values = values(entry);
        var longs = new long[(int) entry.count];
        for (var i = 0; i < longs.length; i++) {
            longs[i] =
                    switch (entry.type) {
                        case 1, 2, 6, 7 -> Byte.toUnsignedLong(values.get());
                        case 3, 8 -> Short.toUnsignedLong(values.getShort());
                        case 4, 9, 13 -> Integer.toUnsignedLong(values.getInt());
                        case 16, 17, 18 -> values.getLong();
                        default -> throw bytes.damaged(Messages.text("basemap.a_tag_in_it_is_no"));
                    };
        }
        return longs;
    }

    long first(int tag, long otherwise) {
        var all = longs(tag);
        return all.length == 0 ? otherwise : all[0];
    }

    /// A number that must make sense as a size or a code.
    int number(int tag, int otherwise) {
        var value = first(tag, otherwise);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw bytes.damaged(Messages.text("basemap.a_number_in_it_is_out"));
        }
        return (int) value;
    }

    double[] doubles(int tag) {
        var entry = entries.get(tag);
        if (entry == null || entry.type != 12) {
            return new double[0];
        }
        var values = values(entry);
        var doubles = new double[(int) entry.count];
        for (var i = 0; i < doubles.length; i++) {
            doubles[i] = values.getDouble();
        }
        return doubles;
    }

    byte[] raw(int tag) {
        var entry = entries.get(tag);
        if (entry == null) {
            return new byte[0];
        }
        var values = values(entry);
        var raw = new byte[values.remaining()];
        values.get(raw);
        return raw;
    }

    /// Without the zero at its end; empty when there is none.
    String text(int tag) {
        return new String(raw(tag), StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    }
}

package org.amnok.exchange.flatgeobuf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes FlatGeobuf files of a few features.
final class MadeFlatGeobuf {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /// @param header fields by number: bytes, shorts, longs, texts, arrays of numbers, tables as
    ///   maps, lists of tables
    MadeFlatGeobuf(Map<Integer, Object> header) {
        file.writeBytes(new byte[] {'f', 'g', 'b', 3, 'f', 'g', 'b', 0});
        add(header);
    }

    /// A header of a layer of one type, with columns of words.
    static Map<Integer, Object> header(int type, String... columns) {
        var all = List.of(columns).stream().map(c -> Map.<Integer, Object>of(0, c, 1, (byte) 11));
        return Map.of(0, "posts", 2, (byte) type, 7, all.toList(), 9, (short) 0);
    }

    /// A feature with a word in each column.
    MadeFlatGeobuf feature(Map<Integer, Object> geometry, String... words) {
        var values = ByteBuffer.allocate(10_000).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < words.length; i++) {
            var text = words[i].getBytes(StandardCharsets.UTF_8);
            values.putShort((short) i).putInt(text.length).put(text);
        }
        var properties = new byte[values.position()];
        values.flip().get(properties);
        return add(Map.of(0, geometry, 1, properties));
    }

    private MadeFlatGeobuf add(Map<Integer, Object> table) {
        var bytes = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0);
        bytes.putInt(0, table(bytes, table));
        var size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.position());
        file.writeBytes(size.array());
        file.write(bytes.array(), 0, bytes.position());
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }

    /// Where the table begins.
    private static int table(ByteBuffer into, Map<Integer, Object> given) {
        var fields = new TreeMap<>(given);
        var count = fields.lastKey() + 1;
        var entries = into.position();
        var start = entries + 4 + 2 * count;
        into.putShort((short) (4 + 2 * count)).putShort((short) (4 + 8 * count));
        for (var i = 0; i < count; i++) {
            into.putShort((short) (fields.containsKey(i) ? 4 + 8 * i : 0));
        }
        into.putInt(start - entries);
        into.position(start + 4 + 8 * count);
        fields.forEach((field, value) -> put(into, start + 4 + 8 * field, value));
        return start;
    }

    private static void put(ByteBuffer into, int place, Object value) {
        switch (value) {
            case Byte b -> into.put(place, b);
            case Short s -> into.putShort(place, s);
            case Integer i -> into.putInt(place, i);
            case Long l -> into.putLong(place, l);
            default -> {
                var at = outside(into, value);
                into.putInt(place, at - place);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static int outside(ByteBuffer into, Object value) {
        var at = into.position();
        switch (value) {
            case String text -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                into.putInt(bytes.length).put(bytes).put((byte) 0);
            }
            case byte[] bytes -> into.putInt(bytes.length).put(bytes);
            case double[] numbers -> {
                into.putInt(numbers.length);
                for (var number : numbers) {
                    into.putDouble(number);
                }
            }
            case int[] numbers -> {
                into.putInt(numbers.length);
                for (var number : numbers) {
                    into.putInt(number);
                }
            }
            case List<?> tables -> {
                into.putInt(tables.size());
                var places = into.position();
                into.position(places + 4 * tables.size());
                for (var i = 0; i < tables.size(); i++) {
                    var table = table(into, (Map<Integer, Object>) tables.get(i));
                    into.putInt(places + 4 * i, table - places - 4 * i);
                }
            }
            default -> {
                return table(into, (Map<Integer, Object>) value);
            }
        }
        return at;
    }
}

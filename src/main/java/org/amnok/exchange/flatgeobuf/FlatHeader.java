package org.amnok.exchange.flatgeobuf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.Values;
import org.amnok.geo.projection.SourceCrs;
import org.jspecify.annotations.Nullable;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;

/// What a FlatGeobuf file says of itself.
///
/// @param name of the layer; empty for none
/// @param type of all shapes; 0 where each has its own
/// @param indexBytes to be passed over before the features
record FlatHeader(String name, int type, List<Column> columns, long indexBytes, SourceCrs crs) {
    private static final int NODE_BYTES = 40;
    private static final long MOST_FEATURES = 1L << 32;

    /// A column.
    ///
    /// @param type as [ColumnType] numbers them
    record Column(String name, int type) {
        /// Of a table, as many as are read of untrusted files.
        static List<Column> all(
                int count, IntFunction<org.wololo.flatgeobuf.generated.Column> columns) {
            return IntStream.range(0, Math.min(count, Limits.MOST_COLUMNS))
                    .mapToObj(columns)
                    .map(column -> new Column(text(column.nameAsByteBuffer()), column.type()))
                    .toList();
        }
    }

    /// @throws ProblemException when it is broken, or its reference system is not read
    static FlatHeader of(byte[] bytes) {
        return whole(
                () -> {
                    var table = Header.getRootAsHeader(ByteBuffer.wrap(bytes));
                    var crs = table.crs();
                    return new FlatHeader(
                            text(table.nameAsByteBuffer()),
                            table.geometryType(),
                            Column.all(table.columnsLength(), table::columns),
                            indexBytes(table.featuresCount(), table.indexNodeSize()),
                            crs == null ? SourceCrs.wgs84() : crs(crs));
                });
    }

    /// Reads a part of which nobody knows whether its offsets lead anywhere: each is looked up in a
    /// buffer that ends where the part ends.
    static <T> T whole(Supplier<T> part) {
        try {
            return part.get();
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException e) {
            throw new ProblemException(broken().problem(), e);
        }
    }

    static ProblemException broken() {
        return ProblemException.ofTexts(
                "exchange.the_flatgeobuf_file_is_broken", "common.get_it_again_from_its_source");
    }

    private static SourceCrs crs(Crs crs) {
        var organisation = text(crs.orgAsByteBuffer());
        var code = crs.code();
        if (code > 0 && (organisation.isEmpty() || organisation.equalsIgnoreCase("EPSG"))) {
            return SourceCrs.ofEpsg(code);
        }
        var wkt = text(crs.wktAsByteBuffer());
        return wkt.isBlank() ? SourceCrs.wgs84() : SourceCrs.ofWkt(wkt);
    }

    /// Of a packed tree in which each node holds so many others.
    private static long indexBytes(long features, int nodeSize) {
        if (features < 0 || features > MOST_FEATURES || nodeSize == 1) {
            throw broken();
        }
        if (features == 0 || nodeSize == 0) {
            return 0;
        }
        var nodes = features;
        for (var level = features; level > 1; ) {
            level = Math.ceilDiv(level, nodeSize);
            nodes += level;
        }
        return Math.max(nodes, features + 1) * NODE_BYTES;
    }

    /// The values of a feature: the number of a column, its value, and so on.
    Values values(ByteBuffer bytes, List<Column> own) {
        var values = new Values();
        while (bytes.remaining() >= Short.BYTES) {
            var column = own.get(bytes.getShort() & 0xFFFF);
            values.put(column.name(), value(bytes, column.type()));
        }
        return values;
    }

    private static String value(ByteBuffer bytes, int type) {
        return switch (type) {
            case ColumnType.Byte -> Integer.toString(bytes.get());
            case ColumnType.UByte -> Integer.toString(bytes.get() & 0xFF);
            case ColumnType.Bool -> bytes.get() == 0 ? "false" : "true";
            case ColumnType.Short -> Integer.toString(bytes.getShort());
            case ColumnType.UShort -> Integer.toString(bytes.getShort() & 0xFFFF);
            case ColumnType.Int -> Integer.toString(bytes.getInt());
            case ColumnType.UInt -> Integer.toUnsignedString(bytes.getInt());
            case ColumnType.Long -> Long.toString(bytes.getLong());
            case ColumnType.ULong -> Long.toUnsignedString(bytes.getLong());
            case ColumnType.Float -> Numbers.text(bytes.getFloat());
            case ColumnType.Double -> Numbers.text(bytes.getDouble());
            case ColumnType.String, ColumnType.Json -> sized(bytes);
            case ColumnType.DateTime -> moment(sized(bytes));
            case ColumnType.Binary -> {
                sized(bytes);
                yield "";
            }
            default -> throw broken();
        };
    }

    /// A time of day alone, which GDAL writes as one of a day that there is not.
    private static String moment(String written) {
        return written.startsWith("0000-00-00T") ? written.substring(11) : written;
    }

    private static String sized(ByteBuffer bytes) {
        var length = bytes.getInt();
        var text = text(bytes.slice(bytes.position(), length));
        bytes.position(bytes.position() + length);
        return text;
    }

    /// Empty where there is none.
    private static String text(@Nullable ByteBuffer utf8) {
        if (utf8 == null) {
            return "";
        }
        if (utf8.remaining() > Limits.LONGEST_VALUE) {
            throw Limits.tooLong();
        }
        return StandardCharsets.UTF_8.decode(utf8).toString();
    }
}

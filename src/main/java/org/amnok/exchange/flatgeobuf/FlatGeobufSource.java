package org.amnok.exchange.flatgeobuf;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.FileReading;
import org.amnok.exchange.feature.MeasuredStream;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.flatgeobuf.FlatHeader.Column;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A FlatGeobuf file (version 3), read as a stream from its first feature to its last; the index in
/// it is passed over.
public final class FlatGeobufSource implements FeatureSource {
    private static final int MAGIC_BYTES = 8;
    private static final int MOST_HEADER_BYTES = 10 << 20;
    private static final int MOST_FEATURE_BYTES = 64 << 20;
    private static final int SMALL_BYTES = 1 << 20;

    private final Path file;
    private final FlatHeader header;
    private volatile @Nullable MeasuredStream reading;

    private FlatGeobufSource(Path file, FlatHeader header) {
        this.file = file;
        this.header = header;
    }

    /// @throws ProblemException when it is broken, or its reference system is not read
    public static FlatGeobufSource of(Path file) {
        var name = String.valueOf(file.getFileName());
        return FileReading.named(
                name,
                () -> {
                    try (var in = new DataInputStream(MeasuredStream.of(file))) {
                        return new FlatGeobufSource(file, header(in));
                    } catch (EOFException e) {
                        throw new ProblemException(FlatHeader.broken().problem(), e);
                    }
                });
    }

    private static FlatHeader header(DataInputStream in) throws IOException {
        in.skipNBytes(MAGIC_BYTES);
        return FlatHeader.of(sized(in, in.read(), MOST_HEADER_BYTES));
    }

    /// Believes a length only as far as there are bytes.
    ///
    /// @param first byte of the length, the least one
    private static byte[] sized(DataInputStream in, int first, int most) throws IOException {
        if (first < 0) {
            throw new EOFException();
        }
        var size =
                first
                        | in.readUnsignedByte() << 8
                        | in.readUnsignedByte() << 16
                        | in.readUnsignedByte() << 24;
        if (size < 0 || size > most) {
            throw FlatHeader.broken();
        }
        var bytes = size <= SMALL_BYTES ? new byte[size] : in.readNBytes(size);
        if (size <= SMALL_BYTES) {
            in.readFully(bytes);
        }
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    @Override
    public String name() {
        return header.name().isBlank() ? String.valueOf(file.getFileName()) : header.name();
    }

    @Override
    public String format() {
        return Messages.text(
                "exchange.flatgeobuf", (header.crs().isWgs84() ? "" : ", " + header.crs().name()));
    }

    @Override
    public List<String> declared() {
        return header.columns().stream().map(FlatHeader.Column::name).distinct().toList();
    }

    @Override
    public double share() {
        var now = reading;
        return now == null ? -1 : now.share();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        header.crs().warning().ifPresent(problem -> warnings.accept(problem.at(name())));
        FileReading.named(
                String.valueOf(file.getFileName()),
                () -> {
                    var bytes = MeasuredStream.of(file);
                    reading = bytes;
                    try (var in = new DataInputStream(bytes)) {
                        header(in);
                        in.skipNBytes(header.indexBytes());
                        read(in, taker);
                    }
                    return name();
                });
    }

    private void read(DataInputStream in, Predicate<Feature> taker) throws IOException {
        var first = in.read();
        for (var number = 1L; first >= 0; number++) {
            byte[] next;
            try {
                next = sized(in, first, MOST_FEATURE_BYTES);
                first = in.read();
            } catch (EOFException e) {
                throw ProblemException.ofTexts(
                                "exchange.the_file_breaks_off_in_record",
                                "common.get_it_again_from_its_source",
                                number)
                        .because(e);
            }
            if (!taker.test(feature(next, number))) {
                return;
            }
        }
    }

    private Feature feature(byte[] bytes, long number) {
        var table =
                FlatHeader.whole(
                        () ->
                                org.wololo.flatgeobuf.generated.Feature.getRootAsFeature(
                                        ByteBuffer.wrap(bytes)));
        var values = FlatHeader.whole(() -> values(table));
        return Feature.of(number, values.byName(), () -> FlatHeader.whole(() -> shape(table)));
    }

    private Values values(org.wololo.flatgeobuf.generated.Feature table) {
        var own = Column.all(table.columnsLength(), table::columns);
        var bytes = table.propertiesAsByteBuffer();
        return header.values(
                bytes == null ? ByteBuffer.allocate(0) : bytes.order(ByteOrder.LITTLE_ENDIAN),
                own.isEmpty() ? header.columns() : own);
    }

    private @Nullable Geometry shape(org.wololo.flatgeobuf.generated.Feature table) {
        var geometry = table.geometry();
        var shape = geometry == null ? null : FlatShape.of(geometry, header.type());
        return shape == null || shape.isEmpty() ? null : header.crs().toWgs84(shape);
    }
}

package org.amnok.basemap.making;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.amnok.basemap.osm.ByteReader;

/// Puts the pieces of one tile together. Source: Mapbox Vector Tile specification 2.1, section 4.
final class TileEncoder {
    private static final int EXTENT = 4096;

    /// What a reader of ours takes of one tile is 300,000 features and 16 MB; far less is drawn.
    private static final int MOST_FEATURES = 100_000;

    private static final int MOST_BYTES = 12 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    private final Map<TileLayer, Layer> layers = new EnumMap<>(TileLayer.class);
    private final Set<ByteBuffer> pieces = new HashSet<>();
    private final boolean isOfSeveral;
    private int size;
    private long leftOut;

    /// @param isOfSeveral whether pieces may be there twice, of files that overlap
    TileEncoder(boolean isOfSeveral) {
        this.isOfSeveral = isOfSeveral;
    }

    /// One layer while it is put together.
    private static final class Layer {
        private final List<byte[]> features = new ArrayList<>();
        private final Map<ByteBuffer, int[]> known = new HashMap<>();
        private final Map<String, Integer> values = new HashMap<>();
        private final List<String> valueList = new ArrayList<>();

        int value(String text) {
            return values.computeIfAbsent(
                    text,
                    t -> {
                        valueList.add(t);
                        return valueList.size() - 1;
                    });
        }
    }

    void add(TileLayer layer, byte[] piece) throws IOException {
        if (isOfSeveral && !pieces.add(ByteBuffer.wrap(piece))) {
            return;
        }
        var features = layers.computeIfAbsent(layer, l -> new Layer());
        if (features.features.size() >= MOST_FEATURES || size + piece.length > MOST_BYTES) {
            leftOut++;
            return;
        }
        var reader = new ByteReader();
        reader.begin(piece, 0);
        var kind = (int) reader.number();
        var attributes = (int) reader.number();
        var from = reader.at();
        var tags =
                features.known.computeIfAbsent(
                        ByteBuffer.wrap(piece, from, attributes),
                        key -> tags(features, piece, from, from + attributes));
        var geometry = from + attributes;
        features.features.add(feature(kind, tags, piece, geometry));
        size += piece.length;
    }

    private static int[] tags(Layer layer, byte[] piece, int from, int to) {
        var reader = new ByteReader();
        var tags = new ArrayList<Integer>();
        for (var at = from; at < to; ) {
            reader.begin(piece, at);
            var key = (int) reader.number();
            var length = (int) reader.number();
            var text = new String(piece, reader.at(), length, StandardCharsets.UTF_8);
            tags.add(key);
            tags.add(layer.value(text));
            at = reader.at() + length;
        }
        return tags.stream().mapToInt(Integer::intValue).toArray();
    }

    private byte[] feature(int kind, int[] tags, byte[] piece, int geometry) throws IOException {
        bytes.reset();
        if (tags.length > 0) {
            var length = 0;
            for (var tag : tags) {
                length += CodedOutputStream.computeUInt32SizeNoTag(tag);
            }
            out.writeTag(2, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(length);
            for (var tag : tags) {
                out.writeUInt32NoTag(tag);
            }
        }
        out.writeUInt32(3, kind);
        out.writeTag(4, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt32NoTag(piece.length - geometry);
        out.writeRawBytes(piece, geometry, piece.length - geometry);
        out.flush();
        return bytes.toByteArray();
    }

    boolean isEmpty() {
        return layers.isEmpty();
    }

    /// How many pieces did not fit in.
    long leftOut() {
        return leftOut;
    }

    /// The tile, compressed; the next one may begin then.
    byte[] tile() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed, 1 << 13)) {
            for (var layer : layers.entrySet()) {
                layer(layer.getKey(), layer.getValue());
                var header = new ByteArrayOutputStream();
                var coded = CodedOutputStream.newInstance(header);
                coded.writeTag(3, WireFormat.WIRETYPE_LENGTH_DELIMITED);
                coded.writeUInt32NoTag(bytes.size());
                coded.flush();
                header.writeTo(zip);
                bytes.writeTo(zip);
            }
        }
        layers.clear();
        pieces.clear();
        size = 0;
        return packed.toByteArray();
    }

    private void layer(TileLayer title, Layer layer) throws IOException {
        bytes.reset();
        out.writeString(1, title.title());
        for (var feature : layer.features) {
            out.writeByteArray(2, feature);
        }
        for (var key : TileFeature.Key.values()) {
            out.writeString(3, key.title());
        }
        for (var value : layer.valueList) {
            out.writeTag(4, WireFormat.WIRETYPE_LENGTH_DELIMITED);
            out.writeUInt32NoTag(CodedOutputStream.computeStringSize(1, value));
            out.writeString(1, value);
        }
        out.writeUInt32(5, EXTENT);
        out.writeUInt32(15, 2);
        out.flush();
    }
}

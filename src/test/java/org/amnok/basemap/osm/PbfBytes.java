package org.amnok.basemap.osm;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/// Writes `.osm.pbf` files for tests: one block of nodes, one of ways, one of relations.
public final class PbfBytes {
    private static final int WAY = 1;

    private record OsmNode(long id, double lon, double lat, String[] tags) {}

    private record OsmWay(long id, long[] nodes, String[] tags) {}

    private record Relation(long id, long[] ways, String[] roles, String[] tags) {}

    private final List<OsmNode> nodes = new ArrayList<>();
    private final List<OsmWay> ways = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<String> features = new ArrayList<>(List.of("OsmSchema-V0.6", "DenseNodes"));

    private boolean isPlain;

    public PbfBytes() {
        words.put("", 0);
    }

    /// Without compression, whose sums would find most damage before the reader sees it.
    public PbfBytes plain() {
        isPlain = true;
        return this;
    }

    /// @param tags key, value, key, value …
    public PbfBytes node(long id, double lon, double lat, String... tags) {
        nodes.add(new OsmNode(id, lon, lat, tags));
        return this;
    }

    public PbfBytes way(long id, long[] refs, String... tags) {
        ways.add(new OsmWay(id, refs, tags));
        return this;
    }

    /// @param roles of the ways, one each
    public PbfBytes relation(long id, long[] members, String[] roles, String... tags) {
        relations.add(new Relation(id, members, roles, tags));
        return this;
    }

    /// Makes ways of a ring, whose nodes get the numbers from a first one on.
    public PbfBytes ring(long id, long firstNode, double[][] lonLat, String... tags) {
        var refs = new long[lonLat.length + 1];
        for (var i = 0; i < lonLat.length; i++) {
            node(firstNode + i, lonLat[i][0], lonLat[i][1]);
            refs[i] = firstNode + i;
        }
        refs[lonLat.length] = firstNode;
        return way(id, refs, tags);
    }

    PbfBytes needing(String feature) {
        features.add(feature);
        return this;
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            blob(out, "OSMHeader", header());
            blob(out, "OSMData", block(dense()));
            blob(out, "OSMData", block(group(3, ways.stream().map(this::way).toList())));
            blob(out, "OSMData", block(group(4, relations.stream().map(this::relation).toList())));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }

    static byte[] message(Writing writing) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = CodedOutputStream.newInstance(bytes);
            writing.to(out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void blob(ByteArrayOutputStream file, String type, byte[] content) throws IOException {
        if (isPlain) {
            blobOf(file, type, message(out -> out.writeByteArray(1, content)));
            return;
        }
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length + 64];
        var length = deflater.deflate(packed);
        deflater.end();
        blobOf(
                file,
                type,
                message(
                        out -> {
                            out.writeInt32(2, content.length);
                            out.writeByteArray(3, Arrays.copyOf(packed, length));
                        }));
    }

    static void blobOf(ByteArrayOutputStream file, String type, byte[] blob) throws IOException {
        var header =
                message(
                        out -> {
                            out.writeString(1, type);
                            out.writeInt32(3, blob.length);
                        });
        new DataOutputStream(file).writeInt(header.length);
        file.write(header);
        file.write(blob);
    }

    private byte[] header() {
        return message(
                out -> {
                    for (var feature : features) {
                        out.writeString(4, feature);
                    }
                });
    }

    private byte[] block(byte[] group) {
        return message(
                out -> {
                    out.writeByteArray(
                            1,
                            message(
                                    table -> {
                                        for (var word : words.keySet()) {
                                            table.writeByteArray(
                                                    1, word.getBytes(StandardCharsets.UTF_8));
                                        }
                                    }));
                    out.writeByteArray(2, group);
                });
    }

    private byte[] group(int field, List<byte[]> objects) {
        return message(
                out -> {
                    for (var object : objects) {
                        out.writeByteArray(field, object);
                    }
                });
    }

    private int word(String text) {
        return words.computeIfAbsent(text, t -> words.size());
    }

    private byte[] dense() {
        var dense =
                message(
                        out -> {
                            out.writeByteArray(
                                    1, sums(nodes.stream().mapToLong(OsmNode::id).toArray()));
                            out.writeByteArray(8, sums(places(false)));
                            out.writeByteArray(9, sums(places(true)));
                            out.writeByteArray(10, keysAndValues());
                        });
        return message(out -> out.writeByteArray(2, dense));
    }

    private long[] places(boolean lon) {
        return nodes.stream()
                .mapToLong(node -> Math.round((lon ? node.lon : node.lat) * 1e7))
                .toArray();
    }

    private byte[] keysAndValues() {
        return message(
                out -> {
                    for (var node : nodes) {
                        for (var tag : node.tags) {
                            out.writeInt32NoTag(word(tag));
                        }
                        out.writeInt32NoTag(0);
                    }
                });
    }

    private byte[] way(OsmWay way) {
        return message(
                out -> {
                    out.writeInt64(1, way.id);
                    out.writeByteArray(2, words(way.tags, 0));
                    out.writeByteArray(3, words(way.tags, 1));
                    out.writeByteArray(8, sums(way.nodes));
                });
    }

    private byte[] relation(Relation relation) {
        return message(
                out -> {
                    out.writeInt64(1, relation.id);
                    out.writeByteArray(2, words(relation.tags, 0));
                    out.writeByteArray(3, words(relation.tags, 1));
                    out.writeByteArray(
                            8,
                            message(
                                    roles -> {
                                        for (var role : relation.roles) {
                                            roles.writeInt32NoTag(word(role));
                                        }
                                    }));
                    out.writeByteArray(9, sums(relation.ways));
                    out.writeByteArray(
                            10,
                            message(
                                    kinds -> {
                                        for (var i = 0; i < relation.ways.length; i++) {
                                            kinds.writeInt32NoTag(WAY);
                                        }
                                    }));
                });
    }

    private byte[] words(String[] tags, int first) {
        return message(
                out -> {
                    for (var i = first; i < tags.length; i += 2) {
                        out.writeUInt32NoTag(word(tags[i]));
                    }
                });
    }

    private static byte[] sums(long[] numbers) {
        return message(
                out -> {
                    var before = 0L;
                    for (var number : numbers) {
                        out.writeSInt64NoTag(number - before);
                        before = number;
                    }
                });
    }
}

package org.amnok.basemap.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amnok.domain.FileFault;
import org.jspecify.annotations.Nullable;

/// Reads the objects of one block after the other. Source: wiki.openstreetmap.org, PBF Format.
final class PbfBlock {
    /// What a block can hold.
    enum Kind {
        NODE,
        WAY,
        RELATION
    }

    private static final int MOST_NODES_OF_WAY = 200_000;
    private static final int WAY_MEMBER = 1;

    /// Of what the file says in billionths of a degree.
    private static final int NANO_TO_OURS = 100;

    private static final long MOST_LON = 1_800_000_000L;
    private static final long MOST_LAT = 900_000_000L;

    private final OsmSink sink;
    private final Set<Kind> wanted;
    private final PbfWords words = new PbfWords();
    private final PackedNumbers ids = new PackedNumbers();
    private final PackedNumbers lons = new PackedNumbers();
    private final PackedNumbers lats = new PackedNumbers();
    private final PackedNumbers keys = new PackedNumbers();
    private final PackedNumbers values = new PackedNumbers();
    private final EnumSet<Kind> found = EnumSet.noneOf(Kind.class);
    private long granularity;
    private long lonOffset;
    private long latOffset;

    PbfBlock(OsmSink sink, Set<Kind> wanted) {
        this.sink = sink;
        this.wanted = wanted;
    }

    /// Hands on what is wanted of a block.
    ///
    /// @return what is in it
    Set<Kind> read(byte[] bytes, int length) throws IOException {
        found.clear();
        granularity = NANO_TO_OURS;
        lonOffset = 0;
        latOffset = 0;
        for (var group : groups(CodedInputStream.newInstance(bytes, 0, length))) {
            group(CodedInputStream.newInstance(bytes, group.from(), group.length()));
        }
        return found;
    }

    private record Part(int from, int length) {}

    /// Reads all but the groups of objects: how their numbers are meant stands after them.
    private List<Part> groups(CodedInputStream in) throws IOException {
        var groups = new ArrayList<Part>();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> message(in, words::read);
                case 2 -> {
                    var length = in.readRawVarint32();
                    groups.add(new Part(in.getTotalBytesRead(), length));
                    in.skipRawBytes(length);
                }
                case 17 -> granularity = in.readInt32();
                case 19 -> latOffset = in.readInt64();
                case 20 -> lonOffset = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        return groups;
    }

    private interface Message {
        void read(CodedInputStream in) throws IOException;
    }

    private static void message(CodedInputStream in, Message part) throws IOException {
        var before = in.pushLimit(in.readRawVarint32());
        part.read(in);
        in.popLimit(before);
    }

    private void group(CodedInputStream in) throws IOException {
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> object(in, tag, Kind.NODE, this::node);
                case 2 -> object(in, tag, Kind.NODE, this::nodes);
                case 3 -> object(in, tag, Kind.WAY, this::way);
                case 4 -> object(in, tag, Kind.RELATION, this::relation);
                default -> in.skipField(tag);
            }
        }
    }

    private void object(CodedInputStream in, int tag, Kind kind, Message part) throws IOException {
        found.add(kind);
        if (wanted.contains(kind)) {
            message(in, part);
        } else {
            in.skipField(tag);
        }
    }

    private void node(CodedInputStream in) throws IOException {
        var id = 0L;
        var lon = 0L;
        var lat = 0L;
        clear();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> id = in.readSInt64();
                case 2 -> keys.read(in);
                case 3 -> values.read(in);
                case 8 -> lat = in.readSInt64();
                case 9 -> lon = in.readSInt64();
                default -> in.skipField(tag);
            }
        }
        place(id, lon, lat, words.tags(keys, values));
    }

    private void nodes(CodedInputStream in) throws IOException {
        clear();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> ids.readSums(in);
                case 8 -> lats.readSums(in);
                case 9 -> lons.readSums(in);
                case 10 -> keys.read(in);
                default -> in.skipField(tag);
            }
        }
        if (lons.count() != ids.count() || lats.count() != ids.count()) {
            throw FileFault.of("basemap.a_block_has_nodes_without_a");
        }
        var next = 0;
        for (var i = 0; i < ids.count(); i++) {
            var end = next;
            while (end < keys.count() && keys.get(end) != 0) {
                end += 2;
            }
            place(ids.get(i), lons.get(i), lats.get(i), tags(next, end));
            next = end + 1;
        }
    }

    private OsmTags tags(int from, int to) throws IOException {
        if (to <= from) {
            return OsmTags.NONE;
        }
        if (to > keys.count()) {
            throw FileFault.of("basemap.a_node_has_a_key_without");
        }
        var pairs = new String[to - from];
        for (var i = from; i < to; i++) {
            pairs[i - from] = words.get(keys.get(i));
        }
        return new OsmTags(pairs);
    }

    private void place(long id, long lon, long lat, OsmTags tags) throws IOException {
        var x = (lonOffset + granularity * lon) / NANO_TO_OURS;
        var y = (latOffset + granularity * lat) / NANO_TO_OURS;
        if (Math.abs(x) > MOST_LON || Math.abs(y) > MOST_LAT) {
            throw FileFault.of("basemap.node_lies_outside_of_the_earth", id);
        }
        sink.node(id, (int) x, (int) y, tags);
    }

    private void way(CodedInputStream in) throws IOException {
        var id = 0L;
        clear();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> id = in.readInt64();
                case 2 -> keys.read(in);
                case 3 -> values.read(in);
                case 8 -> ids.readSums(in);
                default -> in.skipField(tag);
            }
        }
        if (ids.count() > MOST_NODES_OF_WAY) {
            throw FileFault.of("basemap.way_has_more_than_nodes", id, MOST_NODES_OF_WAY);
        }
        sink.way(id, ids.copy(), words.tags(keys, values));
    }

    /// `lons` takes the roles, `lats` the kinds of members.
    private void relation(CodedInputStream in) throws IOException {
        var id = 0L;
        clear();
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> id = in.readInt64();
                case 2 -> keys.read(in);
                case 3 -> values.read(in);
                case 8 -> lons.read(in);
                case 9 -> ids.readSums(in);
                case 10 -> lats.read(in);
                default -> in.skipField(tag);
            }
        }
        if (lons.count() != ids.count() || lats.count() != ids.count()) {
            throw FileFault.of("basemap.relation_has_members_without_a", id);
        }
        sink.relation(relation(id, words.tags(keys, values)));
    }

    private OsmRelation relation(long id, OsmTags tags) throws IOException {
        var ways = new long[ids.count()];
        var roles = new String[ids.count()];
        var count = 0;
        for (var i = 0; i < ids.count(); i++) {
            if (lats.get(i) == WAY_MEMBER) {
                ways[count] = ids.get(i);
                roles[count++] = words.get(lons.get(i));
            }
        }
        return new OsmRelation(id, Arrays.copyOf(ways, count), Arrays.copyOf(roles, count), tags);
    }

    private void clear() {
        ids.clear();
        lons.clear();
        lats.clear();
        keys.clear();
        values.clear();
    }

    /// The words of a block, by their numbers; each is made a text when it is first used.
    private static final class PbfWords {
        private static final int MOST_WORDS = 1_000_000;

        private final List<ByteString> bytes = new ArrayList<>();
        private @Nullable String[] texts = new String[0];

        void read(CodedInputStream in) throws IOException {
            bytes.clear();
            for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (tag == WireFormat.WIRETYPE_LENGTH_DELIMITED + (1 << 3)) {
                    bytes.add(in.readBytes());
                    if (bytes.size() > MOST_WORDS) {
                        throw FileFault.of("basemap.a_block_has_more_than_words", MOST_WORDS);
                    }
                } else {
                    in.skipField(tag);
                }
            }
            texts = new String[bytes.size()];
        }

        String get(long number) throws IOException {
            if (number < 0 || number >= texts.length) {
                throw FileFault.of("basemap.a_block_has_no_word_number", number);
            }
            var known = texts[(int) number];
            if (known == null) {
                known = bytes.get((int) number).toStringUtf8();
                texts[(int) number] = known;
            }
            return known;
        }

        OsmTags tags(PackedNumbers keys, PackedNumbers values) throws IOException {
            if (keys.count() != values.count()) {
                throw FileFault.of("basemap.an_object_has_keys_without");
            }
            if (keys.count() == 0) {
                return OsmTags.NONE;
            }
            var pairs = new String[2 * keys.count()];
            for (var i = 0; i < keys.count(); i++) {
                pairs[2 * i] = get(keys.get(i));
                pairs[2 * i + 1] = get(values.get(i));
            }
            return new OsmTags(pairs);
        }
    }
}

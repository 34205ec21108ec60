package org.amnok.basemap.vector;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import org.amnok.domain.FileFault;
import org.amnok.words.Messages;

/// Walks a vector tile before it is decoded, without making anything of it, and refuses what claims
/// more than it has. Source: Mapbox Vector Tile specification 2.1, sections 4.1 to 4.3.
final class TileGuard {
    static final int MOST_LAYERS = 256;
    static final int MOST_FEATURES = 300_000;
    static final int MOST_NUMBERS = 8_000_000;

    private static final int LAYER = 3;
    private static final int FEATURE = 2;
    private static final int GEOMETRY = 4;
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private int layers;
    private int features;
    private long numbers;

    private TileGuard() {}

    /// @param tile no longer compressed
    /// @throws IOException when it is damaged or beyond the limits
    static void check(byte[] tile) throws IOException {
        new TileGuard().tile(CodedInputStream.newInstance(tile));
    }

    private interface Part {
        void read(CodedInputStream in, int field) throws IOException;
    }

    /// Calls for each field with a length, of that field alone; passes over all others.
    private static void fields(CodedInputStream in, Part part) throws IOException {
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
                var before = in.pushLimit(in.readRawVarint32());
                part.read(in, WireFormat.getTagFieldNumber(tag));
                in.skipRawBytes(in.getBytesUntilLimit());
                in.popLimit(before);
            } else {
                refuseLooseGeometry(tag);
                in.skipField(tag);
            }
        }
    }

    /// No writer spreads drawing commands over single fields.
    private static void refuseLooseGeometry(int tag) throws IOException {
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_START_GROUP) {
            throw FileFault.of("basemap.a_tile_has_groups");
        }
    }

    private void tile(CodedInputStream in) throws IOException {
        fields(
                in,
                (layer, field) -> {
                    if (field == LAYER) {
                        count(++layers, MOST_LAYERS, "layers");
                        layer(layer);
                    }
                });
    }

    private void layer(CodedInputStream in) throws IOException {
        fields(
                in,
                (feature, field) -> {
                    if (field == FEATURE) {
                        count(++features, MOST_FEATURES, "features");
                        feature(feature);
                    }
                });
    }

    private void feature(CodedInputStream in) throws IOException {
        fields(
                in,
                (numbers, field) -> {
                    if (field == GEOMETRY) {
                        geometry(numbers);
                    }
                });
    }

    private void geometry(CodedInputStream in) throws IOException {
        while (!in.isAtEnd()) {
            var command = in.readRawVarint32();
            var times = command >>> 3;
            switch (command & 7) {
                case MOVE_TO, LINE_TO -> points(in, times);
                case CLOSE_PATH -> count(times, 1, Messages.text("basemap.closings_of_a_ring"));
                default -> throw FileFault.of("basemap.a_tile_draws_in_an_unknown");
            }
        }
    }

    private void points(CodedInputStream in, int times) throws IOException {
        if (times > in.getBytesUntilLimit() / 2) {
            throw FileFault.of("basemap.a_tile_claims_points_that_it", times);
        }
        numbers += 2L * times;
        count(numbers, MOST_NUMBERS, "numbers");
        for (var i = 0; i < 2 * times; i++) {
            in.readRawVarint32();
        }
    }

    private static void count(long found, long most, String what) throws IOException {
        if (found > most) {
            throw FileFault.of("basemap.a_tile_has_more_than", most, what);
        }
    }
}

package org.amnok.basemap.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.amnok.domain.FileFault;
import org.amnok.domain.LatLon;

/// The first 127 bytes of a PMTiles archive. Source: PMTiles specification 3, section 3.
///
/// @param isPacked true when directories and metadata are compressed by gzip
/// @param tilesArePacked true when tiles are compressed by gzip
record PmtilesHeader(
        Part root,
        Part metadata,
        Part leaves,
        Part tiles,
        boolean isPacked,
        boolean tilesArePacked,
        TileFormat format,
        int minZoom,
        int maxZoom,
        LatLon southWest,
        LatLon northEast) {
    static final int BYTES = 127;
    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 3;
    private static final int INTERNAL_COMPRESSION = 97;
    private static final int NONE = 1;
    private static final int GZIP = 2;
    private static final double E7 = 1e7;

    /// A part of the file, wholly in it.
    record Part(long offset, long length) {
        /// A piece of this part.
        ///
        /// @throws IOException when it reaches beyond
        Part piece(long from, long bytes) throws IOException {
            if (from < 0 || bytes < 0 || from > length - bytes) {
                throw FileFault.of("basemap.an_entry_points_out_of_its");
            }
            return new Part(offset + from, bytes);
        }
    }

    /// @param fileBytes size of the whole file
    /// @throws IOException when it is no header of version 3, or points out of the file
    static PmtilesHeader read(byte[] bytes, long fileBytes) throws IOException {
        if (bytes.length < BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw FileFault.of("basemap.it_does_not_begin_as_pmtiles");
        }
        if (bytes[MAGIC.length] != VERSION) {
            throw FileFault.of("basemap.it_is_pmtiles_version_not_3", bytes[MAGIC.length]);
        }
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(8);
        var file = new Part(0, fileBytes);
        var root = file.piece(in.getLong(), in.getLong());
        var metadata = file.piece(in.getLong(), in.getLong());
        var leaves = file.piece(in.getLong(), in.getLong());
        var tiles = file.piece(in.getLong(), in.getLong());
        in.position(INTERNAL_COMPRESSION);
        var isPacked = isGzip(in.get(), "directories");
        var tilesArePacked = isGzip(in.get(), "tiles");
        var format = format(in.get());
        var minZoom = TileId.zoom(in.get());
        var maxZoom = TileId.zoom(in.get());
        var southWest = corner(in.getInt(), in.getInt());
        var northEast = corner(in.getInt(), in.getInt());
        return new PmtilesHeader(
                root,
                metadata,
                leaves,
                tiles,
                isPacked,
                tilesArePacked,
                format,
                minZoom,
                maxZoom,
                southWest,
                northEast);
    }

    private static boolean isGzip(byte code, String what) throws IOException {
        if (code != NONE && code != GZIP) {
            throw FileFault.of("basemap.its_are_compressed_in_a_way", what);
        }
        return code == GZIP;
    }

    private static TileFormat format(byte code) {
        return switch (code) {
            case 1 -> TileFormat.VECTOR;
            case 2 -> TileFormat.PNG;
            case 3 -> TileFormat.JPEG;
            case 4 -> TileFormat.WEBP;
            default -> TileFormat.OTHER;
        };
    }

    private static LatLon corner(int longitude, int latitude) {
        return new LatLon(
                Math.clamp(latitude / E7, -90, 90), Math.clamp(longitude / E7, -180, 180));
    }
}

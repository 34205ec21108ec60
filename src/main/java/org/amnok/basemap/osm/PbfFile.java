package org.amnok.basemap.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amnok.basemap.osm.PbfBlock.Kind;
import org.amnok.domain.FileFault;
import org.amnok.words.Messages;

/// An OpenStreetMap file in blocks (`.osm.pbf`), read from its beginning to its end as often as is
/// needed. Several files one after the other, as `cat` puts them together, are one file.
public final class PbfFile {
    private static final int MOST_HEADER_BYTES = 64 << 10;
    private static final int MOST_BLOCK_BYTES = 32 << 20;
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path file;

    /// What is in a block, by its number; known once it was read.
    private final Map<Integer, Set<Kind>> inside = new HashMap<>();

    private final PbfPacking packing = new PbfPacking(MOST_BLOCK_BYTES);
    private int headers;

    public PbfFile(Path file) {
        this.file = file;
    }

    /// True for bytes with which such a file begins: the length of the first header, then its kind.
    public static boolean isBegunBy(byte[] start) {
        var type = "OSMHeader".getBytes(StandardCharsets.US_ASCII);
        return start.length > 6 + type.length
                && start[0] == 0
                && start[1] == 0
                && start[4] == (1 << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED)
                && start[5] == type.length
                && Arrays.equals(start, 6, 6 + type.length, type, 0, type.length);
    }

    /// True when it was put together of several files, and may say things twice.
    public boolean isOfSeveral() {
        return headers > 1;
    }

    /// How far a reading is.
    public interface Watch {
        /// @param done bytes of the file
        void at(long done, long all);
    }

    public void readAll(OsmSink sink, Watch watch) throws IOException {
        read(sink, EnumSet.allOf(Kind.class), watch);
    }

    public void readWays(OsmSink sink, Watch watch) throws IOException {
        read(sink, EnumSet.of(Kind.WAY), watch);
    }

    private void read(OsmSink sink, Set<Kind> wanted, Watch watch) throws IOException {
        var size = Files.size(file);
        var block = new PbfBlock(sink, wanted);
        headers = 0;
        var at = 0L;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var number = 0; at < size; number++) {
                var begun = at;
                try {
                    at += 4 + blob(in, block, number, wanted);
                } catch (EOFException e) {
                    throw FileFault.of(
                            "basemap.it_ends_in_the_middle_of", megabytes(begun), megabytes(size));
                } catch (FileFault e) {
                    throw FileFault.of("basemap.in", e.getMessage(), where(number, begun));
                } catch (IOException | RuntimeException e) {
                    requireReadable(e);
                    throw FileFault.of("store.is_damaged", where(number, begun));
                }
                watch.at(at, size);
            }
        }
        if (headers == 0) {
            throw FileFault.of("basemap.it_has_no_header");
        }
    }

    /// What the work itself throws is not about the file.
    private static void requireReadable(Exception e) throws IOException {
        var isOfFormat =
                e instanceof InvalidProtocolBufferException
                        || e instanceof IllegalArgumentException
                        || e instanceof IndexOutOfBoundsException;
        if (!isOfFormat && e instanceof IOException io) {
            throw io;
        }
        if (!isOfFormat && e instanceof RuntimeException own) {
            throw own;
        }
    }

    private static String where(int number, long at) {
        return Messages.text("basemap.block_at", (number + 1), megabytes(at));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /// @return the bytes of its header and its block
    private long blob(DataInputStream in, PbfBlock block, int number, Set<Kind> wanted)
            throws IOException {
        var headerLength = in.readInt();
        if (headerLength < 0 || headerLength > MOST_HEADER_BYTES) {
            throw FileFault.of("basemap.no_header_of_a_block_is");
        }
        var header = header(bytes(in, headerLength));
        if (header.size < 0 || header.size > MOST_BLOCK_BYTES) {
            throw FileFault.of("basemap.it_says_that_it_has_bytes", header.size);
        }
        var known = inside.get(number);
        var isPassed =
                known != null
                        && header.type.equals("OSMData")
                        && known.stream().noneMatch(wanted::contains);
        if (isPassed) {
            in.skipNBytes(header.size);
        } else {
            var packed = bytes(in, header.size);
            switch (header.type) {
                case "OSMHeader" -> fileHeader(packed);
                case "OSMData" -> inside.put(number, data(packed, block));
                default -> {
                    // the format lets writers add kinds of their own
                }
            }
        }
        return headerLength + (long) header.size;
    }

    private Set<Kind> data(byte[] packed, PbfBlock block) throws IOException {
        if (headers == 0) {
            throw FileFault.of("basemap.it_has_no_header");
        }
        var length = packing.unpack(packed);
        return Set.copyOf(block.read(packing.bytes(), length));
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private record BlobHeader(String type, int size) {}

    private static BlobHeader header(byte[] bytes) throws IOException {
        var in = CodedInputStream.newInstance(bytes);
        var type = "";
        var size = -1;
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> type = in.readString();
                case 3 -> size = in.readInt32();
                default -> in.skipField(tag);
            }
        }
        return new BlobHeader(type, size);
    }

    private void fileHeader(byte[] packed) throws IOException {
        headers++;
        var length = packing.unpack(packed);
        var in = CodedInputStream.newInstance(packing.bytes(), 0, length);
        for (var tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == 4) {
                var needed = in.readString();
                if (!UNDERSTOOD.contains(needed)) {
                    throw FileFault.of("basemap.it_needs_which_is_not_read", needed);
                }
            } else {
                in.skipField(tag);
            }
        }
    }
}

package org.amnok.basemap.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.FaultWords;
import org.amnok.domain.FileFault;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;

/// A PMTiles archive of version 3 in a file. Thread-safe.
public final class PmtilesArchive implements TileArchive {
    private static final int MOST_DIRECTORY_BYTES = 32 << 20;
    private static final int MOST_METADATA_BYTES = 16 << 20;
    private static final int DEEPEST = 4;

    private final Path file;
    private final FileChannel channel;
    private final PmtilesHeader header;
    private final PmtilesDirectory root;
    private final ArchiveFacts facts;

    /// Further directories, the last used at the end.
    private final Map<Long, PmtilesDirectory> known = new LinkedHashMap<>(16, 0.75f, true);

    private PmtilesArchive(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        var first = new PmtilesHeader.Part(0, Math.min(PmtilesHeader.BYTES, channel.size()));
        header = PmtilesHeader.read(bytes(first, PmtilesHeader.BYTES), channel.size());
        root = directory(header.root());
        facts =
                facts(
                        header,
                        ArchiveMetadata.read(unpacked(header.metadata(), MOST_METADATA_BYTES)));
    }

    /// @throws ProblemException when it is not there, damaged, or compressed other than by gzip
    public static PmtilesArchive open(Path file) {
        try {
            return Opening.made(
                    FileChannel.open(file, StandardOpenOption.READ),
                    channel -> new PmtilesArchive(file, channel));
        } catch (NoSuchFileException e) {
            throw ProblemException.ofFile(
                            file, "basemap.is_not_there", "common.check_its_name_and_place")
                    .because(e);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    @Override
    public ArchiveFacts facts() {
        return facts;
    }

    @Override
    public Optional<byte[]> tile(TileId id) {
        try {
            var directory = root;
            for (var depth = 0; depth < DEEPEST; depth++) {
                var entry = directory.find(id.hilbertId()).orElse(null);
                if (entry == null) {
                    return Optional.empty();
                }
                if (!entry.isDirectory()) {
                    return Optional.of(tile(header.tiles().piece(entry.offset(), entry.length())));
                }
                directory = leaf(entry);
            }
            throw FileFault.of("basemap.directories_in_directories_in");
        } catch (IOException e) {
            throw new DamagedTile(FaultWords.of(e));
        }
    }

    private byte[] tile(PmtilesHeader.Part part) throws IOException {
        var bytes = bytes(part, Bounded.MOST_PACKED_TILE);
        return header.tilesArePacked() ? Bounded.gunzip(bytes, Bounded.MOST_TILE) : bytes;
    }

    private PmtilesDirectory leaf(PmtilesDirectory.Entry entry) throws IOException {
        synchronized (known) {
            var leaf = known.get(entry.offset());
            if (leaf == null) {
                leaf = directory(header.leaves().piece(entry.offset(), entry.length()));
                known.put(entry.offset(), leaf);
                forgetOldest();
            }
            return leaf;
        }
    }

    private void forgetOldest() {
        var entries = known.values().stream().mapToInt(PmtilesDirectory::size).sum();
        var oldest = known.values().iterator();
        while (entries > PmtilesDirectory.MOST_ENTRIES && known.size() > 1) {
            entries -= oldest.next().size();
            oldest.remove();
        }
    }

    private PmtilesDirectory directory(PmtilesHeader.Part part) throws IOException {
        return PmtilesDirectory.read(unpacked(part, MOST_DIRECTORY_BYTES));
    }

    private byte[] unpacked(PmtilesHeader.Part part, int most) throws IOException {
        var bytes = bytes(part, most);
        return header.isPacked() && bytes.length > 0 ? Bounded.gunzip(bytes, most) : bytes;
    }

    private byte[] bytes(PmtilesHeader.Part part, int most) throws IOException {
        if (part.length() > most) {
            throw FileFault.of("basemap.a_part_of_it_has_bytes", part.length());
        }
        var buffer = ByteBuffer.allocate((int) part.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, part.offset() + buffer.position()) < 0) {
                throw FileFault.of("basemap.it_ends_too_early");
            }
        }
        return buffer.array();
    }

    private static ArchiveFacts facts(PmtilesHeader header, ArchiveMetadata metadata) {
        return new ArchiveFacts(
                metadata.name(),
                metadata.attribution(),
                header.format(),
                header.southWest(),
                header.northEast(),
                header.minZoom(),
                header.maxZoom(),
                metadata.layers());
    }

    private static ProblemException problem(Path file, IOException failure) {
        return ProblemException.ofFile(
                file,
                "basemap.cannot_be_read_as_pmtiles",
                "common.get_it_again_from_its_source_2",
                failure);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw problem(file, e);
        }
    }
}

package org.amnok.basemap.relief;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.amnok.domain.LatestMap;
import org.amnok.domain.ProblemException;

/// A tile of SRTM in a zip file. It is unpacked into memory when some of it is read: no more than a
/// tile has is ever unpacked, whatever the file claims.
record HgtZip(Path file, String entry, PostFrame frame, Unpacked unpacked) implements Heights {
    private static final int MOST_ENTRIES = 2000;

    /// The unpacked tiles used last, of several zip files together: 26 MB each.
    static final class Unpacked {
        private static final int KEPT = 4;

        private final Map<HgtZip, ByteBuffer> tiles = new LatestMap<>(KEPT);

        synchronized ByteBuffer of(HgtZip tile) {
            return tiles.computeIfAbsent(tile, HgtZip::unpack);
        }

        synchronized void forget(HgtZip tile) {
            tiles.remove(tile);
        }
    }

    /// True when a tile is among the files in a zip file; false for one that cannot be read.
    static boolean holdsTiles(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() <= MOST_ENTRIES
                    && zip.stream().anyMatch(entry -> HgtName.isOne(entry.getName()));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /// The tiles in a zip file; none when there are none.
    ///
    /// @throws ProblemException when it is damaged, or one of its tiles is none
    static List<Heights> open(Path file, Unpacked unpacked) {
        var tiles = new ArrayList<Heights>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return List.of();
            }
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var each = all.nextElement();
                var name = each.getName().substring(each.getName().lastIndexOf('/') + 1);
                if (!each.isDirectory() && HgtName.isOne(name) && !name.startsWith(".")) {
                    var frame = HgtName.frame(name, each.getSize());
                    tiles.add(new HgtZip(file, each.getName(), frame, unpacked));
                }
            }
        } catch (ZipException e) {
            throw damaged(file);
        } catch (IOException e) {
            throw HgtHeights.unreadable(file, e);
        }
        return tiles;
    }

    private static ProblemException damaged(Path file) {
        return ProblemException.ofFile(
                file, "basemap.is_no_zip_file_or_a", "common.get_it_again_from_its_source");
    }

    @Override
    public void read(int level, PostWindow into) {
        if (into.endColumn(frame.columns()) <= into.firstColumn()
                || into.endRow(frame.rows()) <= into.firstRow()) {
            return;
        }
        var bytes = unpacked.of(this);
        for (var y = into.firstRow(); y < into.endRow(frame.rows()); y++) {
            for (var x = into.firstColumn(); x < into.endColumn(frame.columns()); x++) {
                into.put(x, y, Heights.known(bytes.getShort(2 * (y * frame.columns() + x))));
            }
        }
    }

    private ByteBuffer unpack() {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw damaged(file);
            }
            var bytes = (int) HgtName.bytes(frame.columns());
            try (var in = zip.getInputStream(found)) {
                var tile = in.readNBytes(bytes);
                if (tile.length < bytes || in.read() >= 0) {
                    throw damaged(file);
                }
                return ByteBuffer.wrap(tile);
            }
        } catch (ZipException | EOFException e) {
            throw damaged(file);
        } catch (IOException e) {
            throw HgtHeights.unreadable(file, e);
        }
    }

    @Override
    public void close() {
        unpacked.forget(this);
    }
}

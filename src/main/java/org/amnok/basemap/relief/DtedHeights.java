package org.amnok.basemap.relief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.Projections;
import org.amnok.words.Messages;

/// A cell of DTED (MIL-PRF-89020B), level 0, 1 or 2: columns of heights from the west, each from
/// the south, with a sign and a magnitude. -32767 stands for nothing.
record DtedHeights(PostFrame frame, ByteBuffer bytes) implements Heights {
    private static final int HEADERS = 80 + 648 + 2700;
    private static final int RECORD_HEAD = 8;
    private static final int RECORD_CHECK = 4;
    private static final int MOST_SIDE = 3601;
    private static final int MAGNITUDE = 0x7FFF;
    private static final double TENTHS_OF_SECONDS = 36_000;

    /// Reads all of it: at most 26 MB.
    ///
    /// @throws ProblemException when it is damaged
    static Heights open(Path file) {
        try (var in = Files.newInputStream(file)) {
            var header = new String(in.readNBytes(80), StandardCharsets.ISO_8859_1);
            if (header.length() < 80 || !header.startsWith("UHL1")) {
                throw damaged(file, Messages.text("basemap.it_does_not_begin_as_dted"));
            }
            var frame = frame(file, header);
            var length = (long) frame.columns() * (RECORD_HEAD + 2L * frame.rows() + RECORD_CHECK);
            in.skipNBytes(HEADERS - 80);
            var all = in.readNBytes((int) length);
            if (all.length < length) {
                throw damaged(file, Messages.text("basemap.it_is_cut_off"));
            }
            return new DtedHeights(frame, ByteBuffer.wrap(all));
        } catch (java.io.EOFException e) {
            throw damaged(file, Messages.text("basemap.it_is_cut_off"));
        } catch (IOException e) {
            throw HgtHeights.unreadable(file, e);
        }
    }

    private static PostFrame frame(Path file, String header) {
        try {
            var west = degrees(header.substring(4, 12));
            var south = degrees(header.substring(12, 20));
            var stepX = Integer.parseInt(header.substring(20, 24).strip()) / TENTHS_OF_SECONDS;
            var stepY = Integer.parseInt(header.substring(24, 28).strip()) / TENTHS_OF_SECONDS;
            var columns = Integer.parseInt(header.substring(47, 51).strip());
            var rows = Integer.parseInt(header.substring(51, 55).strip());
            if (columns < 2 || rows < 2 || columns > MOST_SIDE || rows > MOST_SIDE) {
                throw damaged(file, Messages.text("basemap.it_claims_heights", columns, rows));
            }
            return new PostFrame(
                    Projections.byCode("EPSG:4326").orElseThrow(),
                    west - stepX / 2,
                    south + (rows - 0.5) * stepY,
                    stepX,
                    stepY,
                    columns,
                    rows);
        } catch (IllegalArgumentException e) {
            throw damaged(file, Messages.text("basemap.its_header_makes_no_sense"));
        }
    }

    /// DDDMMSSH
    private static double degrees(String text) {
        var whole = Integer.parseInt(text.substring(0, 3));
        var minutes = Integer.parseInt(text.substring(3, 5));
        var seconds = Integer.parseInt(text.substring(5, 7));
        var value = whole + minutes / 60.0 + seconds / 3600.0;
        if (value > 180) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(7) == 'S' || text.charAt(7) == 'W' ? -value : value;
    }

    private static ProblemException damaged(Path file, String why) {
        return ProblemException.ofFile(
                file, "basemap.cannot_be_shown", "common.get_it_again_from_its_source_2", why);
    }

    @Override
    public void read(int level, PostWindow into) {
        var column = RECORD_HEAD + 2 * frame.rows() + RECORD_CHECK;
        for (var x = into.firstColumn(); x < into.endColumn(frame.columns()); x++) {
            for (var y = into.firstRow(); y < into.endRow(frame.rows()); y++) {
                var at = x * column + RECORD_HEAD + 2 * (frame.rows() - 1 - y);
                var raw = bytes.getShort(at);
                into.put(x, y, Heights.known(raw < 0 ? -(raw & MAGNITUDE) : raw));
            }
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}

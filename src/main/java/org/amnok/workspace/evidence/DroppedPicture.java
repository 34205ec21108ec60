package org.amnok.workspace.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.files.FileNames;

/// Whether a picture says where on the ground it lies.
final class DroppedPicture {
    /// Tag 33550 is the size of a pixel on the ground, 34264 a transformation (GeoTIFF 1.1, 7.1).
    private static final List<Integer> GROUND_TAGS = List.of(33550, 34264);

    private static final int ENTRY_BYTES = 12;
    private static final int BIG = 43;

    private DroppedPicture() {}

    /// True when a TIFF has a place on the ground, in itself or in a file beside it. A TIFF whose
    /// first directory lies beyond its beginning is taken for an image of the ground: photos put it
    /// first.
    static boolean isOnGround(Path file, byte[] head) {
        return hasWorldFile(file) || hasGroundTags(head);
    }

    /// True when there is a world file beside it: `a.jgw`, `a.jpgw`, `a.wld` for `a.jpg`.
    static boolean hasWorldFile(Path file) {
        var ending = FileNames.ending(file);
        if (ending.length() < 3) {
            return false;
        }
        var brief = "" + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        var stem = DroppedFiles.stem(file);
        return Stream.of(brief, ending + "w", "wld", brief.toUpperCase(java.util.Locale.ROOT))
                .anyMatch(
                        e ->
                                Files.isRegularFile(
                                        stem.resolveSibling(stem.getFileName() + "." + e)));
    }

    private static boolean hasGroundTags(byte[] head) {
        if (head.length < 8) {
            return false;
        }
        var in = ByteBuffer.wrap(head);
        in.order(head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (in.getShort(2) == BIG) {
            return true;
        }
        var at = Integer.toUnsignedLong(in.getInt(4));
        if (at + 2 > head.length) {
            return true;
        }
        var count = Short.toUnsignedInt(in.getShort((int) at));
        for (int i = 0; i < count; i++) {
            var entry = (int) at + 2 + i * ENTRY_BYTES;
            if (entry + 2 > head.length) {
                return false;
            }
            if (GROUND_TAGS.contains(Short.toUnsignedInt(in.getShort(entry)))) {
                return true;
            }
        }
        return false;
    }
}

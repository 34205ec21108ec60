package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds what cameras and programs write about pictures beside the picture itself.
final class Metadata {
    private record Sign(String what, byte[] bytes) {
        Sign(String what, String bytes) {
            this(what, bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("EXIF data of a picture", "Exif\0\0"),
                    new Sign("XMP data of a picture", "http://ns.adobe.com/xap/1.0/\0"),
                    new Sign("IPTC data of a picture", "Photoshop 3.0\0"),
                    new Sign("EXIF data of a picture", "eXIfII*\0"),
                    new Sign("EXIF data of a picture", "eXIfMM\0*"),
                    new Sign("XMP data of a picture", "XML:com.adobe.xmp"),
                    new Sign("EXIF data of a picture", "Raw profile type exif"));

    /// The first two bytes of each.
    private static final boolean[] FIRST_BYTES = new boolean[1 << 16];

    static {
        SIGNS.forEach(sign -> FIRST_BYTES[pair(sign.bytes()[0], sign.bytes()[1])] = true);
    }

    private Metadata() {}

    /// The first that is in a part of an output.
    static Optional<Finding> in(Part part) {
        var bytes = part.bytes();
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (FIRST_BYTES[pair(bytes[at], bytes[at + 1])]) {
                for (var sign : SIGNS) {
                    if (stands(sign.bytes(), bytes, at)) {
                        return Optional.of(leak(sign, part));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int pair(byte first, byte second) {
        return (first & 0xff) << 8 | second & 0xff;
    }

    private static boolean stands(byte[] sign, byte[] bytes, int at) {
        return at + sign.length <= bytes.length
                && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
    }

    private static Finding leak(Sign sign, Part part) {
        return new Finding(
                new Hit.Sign(sign.what()), "as written by a camera or program", part.where());
    }
}

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

    private static final boolean[] FIRST_BYTES = new boolean[256];

    static {
        SIGNS.forEach(sign -> FIRST_BYTES[sign.bytes()[0] & 0xff] = true);
    }

    private Metadata() {}

    /// The first that is in a part of an output.
    static Optional<Leak> in(Part part) {
        var bytes = part.bytes();
        for (int at = 0; at < bytes.length; at++) {
            if (FIRST_BYTES[bytes[at] & 0xff]) {
                for (var sign : SIGNS) {
                    if (stands(sign.bytes(), bytes, at)) {
                        return Optional.of(leak(sign, part));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(byte[] sign, byte[] bytes, int at) {
        return at + sign.length <= bytes.length
                && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
    }

    private static Leak leak(Sign sign, Part part) {
        return new Leak(sign.what(), "as written by a camera or program", part.where());
    }
}

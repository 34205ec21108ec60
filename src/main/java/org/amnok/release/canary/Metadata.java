package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
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

    private Metadata() {}

    /// The first that is in a part of an output.
    static Optional<Leak> in(Part part) {
        return SIGNS.stream()
                .filter(sign -> contains(part.bytes(), sign.bytes()))
                .map(
                        sign ->
                                new Leak(
                                        sign.what(),
                                        "as written by a camera or program",
                                        part.where()))
                .findFirst();
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        outer:
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            for (int i = 0; i < wanted.length; i++) {
                if (bytes[at + i] != wanted[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}

package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amnok.words.Messages;

/// Finds what cameras and programs write about pictures beside the picture itself.
final class Metadata {
    private record Sign(String what, byte[] bytes) {
        Sign(String what, String bytes) {
            this(what, bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("EXIF", "Exif\0\0"),
                    new Sign("XMP", "http://ns.adobe.com/xap/1.0/\0"),
                    new Sign("IPTC", "Photoshop 3.0\0"),
                    new Sign("EXIF", "eXIfII*\0"),
                    new Sign("EXIF", "eXIfMM\0*"),
                    new Sign("XMP", "XML:com.adobe.xmp"),
                    new Sign("EXIF", "Raw profile type exif"));

    private Metadata() {}

    /// The first two bytes of each.
    static IntStream pairs() {
        return SIGNS.stream().mapToInt(sign -> sign.bytes()[0] << 8 | sign.bytes()[1]);
    }

    /// The first that is in a part of an output.
    static Optional<LeakMatch> in(Opened opened) {
        var part = opened.part();
        for (int i = 0; i < opened.starts().size(); i++) {
            if (opened.starts().is(i, PrefixFilter.SIGN)) {
                for (var sign : SIGNS) {
                    if (stands(sign.bytes(), part.bytes(), opened.starts().at(i))) {
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

    private static LeakMatch leak(Sign sign, Part part) {
        return new LeakMatch(
                new Match.Sign(Messages.text("release.data_of_a_picture", sign.what())),
                Messages.text("release.as_written_by_a_camera_or"),
                part.where());
    }
}

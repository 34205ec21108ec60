package org.amnok.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.MediaType;

/// Determines what a file is by its first bytes, never by its name.
public final class MediaSniffer {
    /// How many of the first bytes are enough.
    public static final int HEAD_BYTES = 4096;

    private static final int BRAND_AT = 8;
    private static final int BRAND_LENGTH = 4;
    private static final List<String> HEIC =
            List.of("heic", "heix", "hevc", "heim", "heis", "mif1");
    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?s)(<!--.*?-->|<\\?xml.*?\\?>|\\s)*<(!doctype html|html|head|body)\\b.*");
    private static final Pattern GPX =
            Pattern.compile("(?s)(<!--.*?-->|<\\?xml.*?\\?>|\\s)*<([a-z]\\w*:)?gpx\\b.*");
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?s)(from|mime-version|snapshot-content-location|subject): .*");

    private MediaSniffer() {}

    /// @param head the first bytes, [#HEAD_BYTES] of them, or all of a shorter file
    public static MediaType of(byte[] head) {
        if (head.length >= BRAND_AT + BRAND_LENGTH && text(head, 4, 4).equals("ftyp")) {
            return ofBrand(text(head, BRAND_AT, BRAND_LENGTH));
        }
        if (starts(head, 0, "RIFF")) {
            return riff(head);
        }
        return signature(head);
    }

    private static MediaType signature(byte[] head) {
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return MediaType.JPEG;
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return MediaType.PNG;
        }
        if (starts(head, 0, "GIF87a") || starts(head, 0, "GIF89a")) {
            return MediaType.GIF;
        }
        if (isTiff(head)) {
            return MediaType.TIFF;
        }
        if (starts(head, 0, "BM") && starts(head, 6, 0, 0, 0, 0)) {
            return MediaType.BMP;
        }
        return container(head);
    }

    private static boolean isTiff(byte[] head) {
        return starts(head, 0, 'I', 'I', 42, 0)
                || starts(head, 0, 'M', 'M', 0, 42)
                || starts(head, 0, 'I', 'I', 43, 0)
                || starts(head, 0, 'M', 'M', 0, 43);
    }

    private static MediaType container(byte[] head) {
        if (starts(head, 0, 0, 0, 0, 12, 'j', 'P', ' ', ' ')
                || starts(head, 0, 0xFF, 0x4F, 0xFF, 0x51)) {
            return MediaType.JPEG_2000;
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return MediaType.MATROSKA;
        }
        if (List.of("moov", "mdat", "wide", "free").contains(text(head, 4, 4))) {
            return MediaType.QUICKTIME;
        }
        if (starts(head, 0, "PK\u0003\u0004") || starts(head, 0, "PK\u0005\u0006")) {
            return MediaType.ZIP;
        }
        return written(head);
    }

    /// Readers of PDF take a header within the first kilobyte.
    private static MediaType written(byte[] head) {
        var words = text(head, 0, 1024);
        if (words.contains("%PDF-")) {
            return MediaType.PDF;
        }
        var small = beginning(head).toLowerCase(Locale.ROOT);
        if (WEB_PAGE.matcher(small).matches()) {
            return MediaType.HTML;
        }
        if (GPX.matcher(small).matches()) {
            return MediaType.GPX;
        }
        if (MAIL_HEADER.matcher(small).matches() && small.contains("multipart/related")) {
            return MediaType.MHTML;
        }
        return head.length > 0 && isText(head) ? MediaType.TEXT : MediaType.UNKNOWN;
    }

    private static String beginning(byte[] head) {
        var words = new String(head, StandardCharsets.UTF_8);
        return (words.startsWith("\uFEFF") ? words.substring(1) : words).stripLeading();
    }

    private static boolean isText(byte[] head) {
        for (var each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static MediaType ofBrand(String brand) {
        if (HEIC.contains(brand)) {
            return MediaType.HEIC;
        }
        return switch (brand) {
            case "avif", "avis" -> MediaType.AVIF;
            case "qt  " -> MediaType.QUICKTIME;
            default -> MediaType.MP4;
        };
    }

    private static MediaType riff(byte[] head) {
        return switch (text(head, BRAND_AT, BRAND_LENGTH)) {
            case "WEBP" -> MediaType.WEBP;
            case "AVI " -> MediaType.AVI;
            default -> MediaType.UNKNOWN;
        };
    }

    private static String text(byte[] head, int from, int length) {
        var start = Math.min(from, head.length);
        var end = Math.min(start + length, head.length);
        return new String(Arrays.copyOfRange(head, start, end), StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] head, int at, String signature) {
        return text(head, at, signature.length()).equals(signature);
    }

    private static boolean starts(byte[] head, int at, int... signature) {
        if (head.length < at + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[at + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}

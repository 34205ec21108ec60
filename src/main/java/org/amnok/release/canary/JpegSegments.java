package org.amnok.release.canary;

import java.io.ByteArrayOutputStream;

/// The segments of a JPEG picture (ITU-T T.81, annex B).
final class JpegSegments {
    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private final byte[] bytes;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int at = 2;

    private JpegSegments(byte[] jpeg) {
        bytes = jpeg;
    }

    static boolean isJpeg(byte[] head) {
        return head.length > 2
                && (head[0] & 0xff) == MARK
                && (head[1] & 0xff) == START
                && (head[2] & 0xff) == MARK;
    }

    /// All that holds no pixels, and what stands behind the picture: packed pixels say nothing in
    /// words or numbers, short words are bound to be found in them, and what is drawn in them
    /// nobody can search. What is no JPEG, or a damaged one, stays whole.
    static Part withoutPixels(Part part) {
        if (!isJpeg(part.bytes())) {
            return part;
        }
        try {
            return new Part(part.where(), new JpegSegments(part.bytes()).rest());
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return part;
        }
    }

    private byte[] rest() {
        rest.write(bytes, 0, at);
        for (var marker = marker(); marker != END; marker = marker()) {
            if (marker >= FIRST_RESTART && marker <= LAST_RESTART) {
                throw new IllegalArgumentException("a restart outside a scan");
            }
            copySegment();
            if (marker == SCAN) {
                skipPixels();
            }
        }
        rest.write(bytes, at, bytes.length - at);
        return rest.toByteArray();
    }

    private int marker() {
        if ((bytes[at] & 0xff) != MARK) {
            throw new IllegalArgumentException("no marker");
        }
        return bytes[at + 1] & 0xff;
    }

    private void copySegment() {
        var length = (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
        if (length < 2) {
            throw new IllegalArgumentException("no segment");
        }
        rest.write(bytes, at, 2 + length);
        at += 2 + length;
    }

    /// To the next marker that is none of a scan.
    private void skipPixels() {
        while (!endsScan()) {
            at++;
        }
    }

    private boolean endsScan() {
        var next = bytes[at + 1] & 0xff;
        return (bytes[at] & 0xff) == MARK
                && next != 0
                && next != MARK
                && (next < FIRST_RESTART || next > LAST_RESTART);
    }
}

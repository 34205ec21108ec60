package org.amnok.release.canary;

import java.nio.charset.StandardCharsets;

/// Marks of XML between which stand values of data: elements of GPX and KML. What stands before
/// such a mark and what stands behind it are no sentence. All other marks, of drawings and of
/// hypertext, break lines or make words bold: a reader reads on over them.
final class ValueMarks {
    private static final String GPX =
            "ageofdgpsdata author bounds cmt copyright course desc dgpsid ele email extensions fix"
                    + " geoidheight gpx hdop keywords license magvar metadata name number pdop rte"
                    + " rtept sat speed src sym trk trkpt trkseg type vdop wpt year";

    private static final String KML =
            "Data Document ExtendedData Folder LineString LinearRing LookAt MultiGeometry"
                    + " Placemark Point Polygon Schema SchemaData SimpleData SimpleField Snippet"
                    + " Style StyleMap TimeSpan TimeStamp altitudeMode begin coordinates"
                    + " description displayName end kml open phoneNumber snippet styleUrl value"
                    + " visibility when";

    private static final long START = 0xCBF29CE484222325L;
    private static final long STEP = 0x100000001B3L;
    private static final int SLOT_BITS = 9;

    /// Hashes of their names, each in the first free slot from its own on.
    private static final long[] SLOTS = new long[1 << SLOT_BITS];

    static {
        for (var name : (GPX + " " + KML).split(" ")) {
            var bytes = name.getBytes(StandardCharsets.US_ASCII);
            var hash = hash(bytes, 0, bytes.length);
            SLOTS[slot(hash)] = hash;
        }
    }

    private ValueMarks() {}

    /// True when a mark is one.
    ///
    /// @param mark where its first character stands
    /// @param end where it ends
    static boolean isAt(byte[] text, int mark, int end) {
        var from = text[mark + 1] == '/' ? mark + 2 : mark + 1;
        var hash = hash(text, from, end);
        return SLOTS[slot(hash)] == hash;
    }

    /// After Fowler, Noll and Vo.
    private static long hash(byte[] text, int from, int end) {
        var hash = START;
        for (int at = from; at < end && isLetter(text[at]); at++) {
            hash = (hash ^ text[at]) * STEP;
        }
        return hash;
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int slot(long hash) {
        var slot = (int) (hash >>> 64 - SLOT_BITS);
        while (SLOTS[slot] != 0 && SLOTS[slot] != hash) {
            slot = slot + 1 & SLOTS.length - 1;
        }
        return slot;
    }
}

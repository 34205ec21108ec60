package org.amnok.release.canary;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// The rows of a text, of those that say the same only the first: what was searched once need not
/// be searched again. In a file of a million sightings most say the same but for their identifiers
/// and days.
///
/// A row ends with its line, but not within quotation marks, nor within an element that began in
/// it: what spans lines stays in one piece. An identifier and a day that are all that is in their
/// cell make no other row, unless the words of some secret have one in them.
final class DistinctRows extends InputStream {
    private static final VarHandle OCTET =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /// Longer rows are handed on whatever they say.
    private static final int LONGEST = 1 << 20;

    private static final int SLOTS = 1 << 18;

    /// "2026-11-29" around its first dash.
    private static final int BEFORE_DASH = 4;

    private static final int DAY = 10;

    private static final Pattern CELL = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|[0-9a-fA-F-]{36}");

    /// True of bytes that ask for a closer look.
    private static final boolean[] SIGNS = new boolean[256];

    static {
        "\"\n-".chars().forEach(sign -> SIGNS[sign] = true);
    }

    private final InputStream in;
    private final WrittenIdentifiers names;
    private final boolean areCellsFree;
    private final long seed = ThreadLocalRandom.current().nextLong();

    /// What rows said, each in the slot that follows from it: the last one of a slot is known.
    private final long[] known = new long[SLOTS];

    private final byte[] bytes = new byte[LONGEST];

    /// Where what is handed on ends, from 0.
    private int ready;

    private int taken;

    /// From where to where rows lie that are not complete yet.
    private int rest;

    private int end;

    /// True behind a row that is too long: where others begin is not known then.
    private boolean isLost;

    private boolean isNamed;
    private long hash;
    private int hashed;

    /// @param names of which a row is handed on in any case
    /// @param areCellsFree false when a secret may be in an identifier or a day
    DistinctRows(InputStream in, WrittenIdentifiers names, boolean areCellsFree) {
        this.in = in;
        this.names = names;
        this.areCellsFree = areCellsFree;
    }

    /// False of words with a day or an identifier in them.
    static boolean leaveCellsFree(String words) {
        return words.indexOf('-') < 0 || !CELL.matcher(words).find();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (taken == ready) {
            if (!more()) {
                return -1;
            }
        }
        var count = Math.min(length, ready - taken);
        System.arraycopy(bytes, taken, into, from, count);
        taken += count;
        return count;
    }

    /// @return false at the end
    private boolean more() throws IOException {
        System.arraycopy(bytes, rest, bytes, 0, end - rest);
        end -= rest;
        rest = 0;
        taken = 0;
        ready = 0;
        var count = in.readNBytes(bytes, end, bytes.length - end);
        end += count;
        sort();
        if (rest == 0 && (count == 0 || end == bytes.length)) {
            ready = end;
            rest = end;
            isLost = true;
        }
        return end > 0;
    }

    /// Moves the rows that are new to the front.
    private void sort() {
        for (int to = rowEnd(rest); to > 0; to = rowEnd(rest)) {
            if (isNamed | isLost | isNew(hash)) {
                System.arraycopy(bytes, rest, bytes, ready, to - rest);
                ready += to - rest;
            }
            rest = to;
        }
    }

    private boolean isNew(long said) {
        var slot = (int) (said >>> 40) & SLOTS - 1;
        var isNew = known[slot] != said;
        known[slot] = said;
        return isNew;
    }

    /// Where the row ends that begins there, and what it says; 0 when it does not end yet.
    private int rowEnd(int from) {
        hash = seed;
        hashed = from;
        isNamed = false;
        var quotes = 0;
        for (int at = from; at < end; at++) {
            if (!SIGNS[bytes[at] & 0xff]) {
                continue;
            }
            if (bytes[at] == '"') {
                quotes++;
            } else if (bytes[at] == '-') {
                at = behindCell(at, from);
            } else if (quotes % 2 == 0 && isWhole(from, at)) {
                hashTo(at);
                return at + 1;
            }
        }
        return 0;
    }

    /// False within an element of XML.
    private boolean isWhole(int from, int lineEnd) {
        return bytes[from] != '<' || bytes[lineEnd - 1] == '>';
    }

    /// Passes over an identifier or a day that is a cell.
    ///
    /// @param dash the first one of it
    /// @return its last byte; the dash when it is none
    private int behindCell(int dash, int from) {
        if (!areCellsFree) {
            return dash;
        }
        var day = dash - BEFORE_DASH;
        if (isCell(day, DAY, from) && isDay(day)) {
            return pass(day, DAY);
        }
        var name = dash - WrittenIdentifiers.FIRST_DASH;
        if (isCell(name, WrittenIdentifiers.LENGTH, from)
                && WrittenIdentifiers.isOne(bytes, name)) {
            isNamed |= names.has(bytes, name);
            return pass(name, WrittenIdentifiers.LENGTH);
        }
        return dash;
    }

    private int pass(int cell, int length) {
        hashTo(cell);
        hashed = cell + length;
        hash = (hash ^ length) * STEP;
        return hashed - 1;
    }

    private boolean isCell(int at, int length, int from) {
        return at >= from
                && at >= hashed
                && at + length < end
                && (at == from || "\",>".indexOf(bytes[at - 1]) >= 0)
                && "\",<\r".indexOf(bytes[at + length]) >= 0;
    }

    private boolean isDay(int at) {
        var isDay = true;
        for (int i = 0; i < DAY; i++) {
            var c = bytes[at + i];
            isDay &= i == BEFORE_DASH || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        return isDay;
    }

    private void hashTo(int to) {
        var mixed = hash;
        var at = hashed;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            mixed = mixed(mixed, (long) OCTET.get(bytes, at));
        }
        var last = (long) (to - at);
        for (; at < to; at++) {
            last = last << Byte.SIZE | bytes[at] & 0xff;
        }
        hash = mixed(mixed, last);
        hashed = to;
    }

    private static long mixed(long hash, long more) {
        var product = (hash ^ more) * STEP;
        return product ^ product >>> 32;
    }
}

package org.amnok.store.chain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Entries whose contents were taken out of the history for good, and the entries that say so. Each
/// of the former must be named by a later one of the latter.
public final class Removals {
    /// The kind of an entry that has nothing left but its number and its place in the chain.
    public static final String EMPTIED = "emptied";

    /// The kind of the entry that names them and says why.
    public static final String KIND = "expunge";

    /// What it calls that which stands for the records.
    public static final String GONE = "gone";

    private static final int KIND_FIELD = 4;
    private static final int AFTER = 8;
    private static final Pattern ENTRIES = Pattern.compile("\"entries\":\"([0-9,-]*)\"");

    private final EntryNumbers emptied = new EntryNumbers();
    private final EntryNumbers named = new EntryNumbers();

    /// What is left of an entry.
    public static List<byte @Nullable []> nothing() {
        return ChainRows.utf8("", "", "", "", EMPTIED, "", "", null, null);
    }

    /// @param fields of an entry, from the time to what was after
    /// @return true when the contents of the entry are gone
    boolean see(long number, List<byte @Nullable []> fields, byte @Nullable [] salt) {
        var kind = text(fields.get(KIND_FIELD));
        if (kind.equals(EMPTIED) && salt == null && isEmpty(fields)) {
            emptied.add(number);
            return true;
        }
        if (kind.equals(KIND)) {
            var match = ENTRIES.matcher(text(fields.get(AFTER)));
            if (match.find()) {
                named.addBelow(EntryNumbers.of(match.group(1)), number);
            }
        }
        return false;
    }

    private static boolean isEmpty(List<byte @Nullable []> fields) {
        var nothing = nothing();
        for (int i = 0; i < fields.size(); i++) {
            if (!Arrays.equals(fields.get(i), nothing.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte @Nullable [] utf8) {
        return utf8 == null ? "" : new String(utf8, StandardCharsets.UTF_8);
    }

    /// The first entry whose contents are gone although no removal says so.
    OptionalLong firstUnnamed() {
        return emptied.firstWithout(named);
    }

    /// The first entry that a removal names and that has its contents.
    OptionalLong firstKept() {
        return named.firstWithout(emptied);
    }
}

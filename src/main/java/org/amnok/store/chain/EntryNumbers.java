package org.amnok.store.chain;

import java.util.BitSet;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Numbers of entries of the history, written `3-5,9`. Not thread-safe.
public final class EntryNumbers {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

    private final BitSet numbers = new BitSet();

    /// What [#text] writes; anything else, which anybody may have written, names none.
    public static EntryNumbers of(String text) {
        var found = new EntryNumbers();
        for (var span : text.split(",")) {
            var match = SPAN.matcher(span);
            if (match.matches()) {
                var first = Integer.parseInt(match.group(1));
                var last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
                if (first <= last) {
                    found.numbers.set(first, last + 1);
                }
            }
        }
        return found;
    }

    public void add(long number) {
        numbers.set(Math.toIntExact(number));
    }

    /// Adds those of others that are smaller than a number.
    void addBelow(EntryNumbers others, long number) {
        var below = (BitSet) others.numbers.clone();
        below.clear(Math.toIntExact(number), Math.max(below.length(), Math.toIntExact(number)));
        numbers.or(below);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    public int count() {
        return numbers.cardinality();
    }

    /// In their order.
    public long[] all() {
        return numbers.stream().asLongStream().toArray();
    }

    /// The first of these that others have not; empty when they have all.
    OptionalLong firstWithout(EntryNumbers others) {
        var left = (BitSet) numbers.clone();
        left.andNot(others.numbers);
        return left.isEmpty() ? OptionalLong.empty() : OptionalLong.of(left.nextSetBit(0));
    }

    /// For example `3-5,9`.
    public String text() {
        var text = new StringJoiner(",");
        for (int from = numbers.nextSetBit(0); from >= 0; ) {
            var to = numbers.nextClearBit(from);
            text.add(to - from == 1 ? from + "" : from + "-" + (to - 1));
            from = numbers.nextSetBit(to);
        }
        return text.toString();
    }
}

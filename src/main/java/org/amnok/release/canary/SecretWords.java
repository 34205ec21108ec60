package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Many words, found in a text in one pass.
final class SecretWords {
    /// Of the longest words so many characters are looked up: enough to tell most of them apart.
    private static final int LONG_HEAD = 16;

    /// Of longer words so many characters are looked up; of shorter ones all.
    private static final int HEAD = 8;

    /// Of heads that have so many characters all these are asked before the map is.
    private static final int SIFTED = 4;

    private static final int SLOTS = 1 << 20;

    private record Wanted(SecretText secret, String words, boolean standsAlone) {}

    private final Map<String, List<Wanted>> byHead = new HashMap<>();
    private int[] headLengths = {};
    private final Set<String> known = new HashSet<>();

    /// By the first characters: passes over most of a text without asking the map.
    private final BitSet sieve = new BitSet(SLOTS);

    /// By the first character, of heads too short for the other.
    private final BitSet shortHeads = new BitSet(1 << 16);

    /// @param words in lower case, with single spaces
    /// @param standsAlone true when letters around them make other words of them
    void add(SecretText secret, String words, boolean standsAlone) {
        if (known.add(words)) {
            var head = head(words);
            if (IntStream.of(headLengths).noneMatch(length -> length == head.length())) {
                headLengths = Arrays.copyOf(headLengths, headLengths.length + 1);
                headLengths[headLengths.length - 1] = head.length();
            }
            sift(head);
            byHead.computeIfAbsent(head, h -> new ArrayList<>())
                    .add(new Wanted(secret, words, standsAlone));
        }
    }

    private static String head(String words) {
        var length = words.length();
        return words.substring(0, length >= LONG_HEAD ? LONG_HEAD : Math.min(HEAD, length));
    }

    private void sift(String head) {
        if (head.length() < SIFTED) {
            shortHeads.set(head.charAt(0));
        } else {
            sieve.set(slot(head, 0));
        }
    }

    private static int slot(String text, int at) {
        var hash = text.charAt(at) * 31 + text.charAt(at + 1);
        hash = (hash * 31 + text.charAt(at + 2)) * 31 + text.charAt(at + 3);
        return hash * 0x9E3779B9 >>> 12;
    }

    /// True when something that is looked for may begin there.
    private boolean mayBegin(String text, int at) {
        return at + SIFTED <= text.length() && sieve.get(slot(text, at))
                || shortHeads.get(text.charAt(at));
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    /// Forgets words that may stand in a text.
    void removeAllIn(String text) {
        var found = new HashSet<Wanted>();
        walk(text, wanted -> found.add(wanted), false);
        for (var wanted : found) {
            var words = wanted.words();
            byHead.computeIfPresent(
                    head(words),
                    (head, list) -> {
                        list.remove(wanted);
                        return list.isEmpty() ? null : list;
                    });
        }
    }

    /// The first that stands in a text.
    Optional<SecretText> firstIn(String text) {
        var found = new ArrayList<Wanted>(1);
        walk(text, found::add, true);
        return found.stream().map(Wanted::secret).findFirst();
    }

    private void walk(String text, Consumer<Wanted> found, boolean firstOnly) {
        for (int at = 0; at < text.length(); at++) {
            if (!mayBegin(text, at)) {
                continue;
            }
            for (int length : headLengths) {
                if (at + length <= text.length() && find(text, at, length, found) && firstOnly) {
                    return;
                }
            }
        }
    }

    private boolean find(String text, int at, int length, Consumer<Wanted> found) {
        var isFound = false;
        for (var wanted : byHead.getOrDefault(text.substring(at, at + length), List.of())) {
            if (stands(wanted, text, at)) {
                found.accept(wanted);
                isFound = true;
            }
        }
        return isFound;
    }

    private static boolean stands(Wanted wanted, String text, int at) {
        var end = at + wanted.words.length();
        return text.startsWith(wanted.words, at)
                && (!wanted.standsAlone
                        || isFreeBefore(wanted.words, text, at) && isFreeBehind(text, end));
    }

    /// What begins with a slash or the like needs nothing before it.
    private static boolean isFreeBefore(String words, String text, int at) {
        return at == 0
                || !Character.isLetterOrDigit(words.codePointAt(0))
                || !(Character.isLetterOrDigit(text.codePointBefore(at))
                        || "/_.#-".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean isFreeBehind(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(end))
                || !(Character.isLetterOrDigit(text.codePointAt(end)) || text.charAt(end) == '_');
    }
}

package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Many words, found in a text in one pass.
final class SecretWords {
    /// Of longer words so many characters are looked up; of shorter ones all.
    private static final int HEAD = 8;

    private record Wanted(SecretText secret, String words, boolean standsAlone) {}

    private final Map<String, List<Wanted>> byHead = new HashMap<>();
    private final Set<Integer> headLengths = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /// By the first two characters: passes over most of a text without asking the map.
    private final boolean[] sieve = new boolean[1 << 16];

    /// @param words in lower case, with single spaces
    /// @param standsAlone true when letters around them make other words of them
    void add(SecretText secret, String words, boolean standsAlone) {
        if (known.add(words)) {
            var head = words.substring(0, Math.min(HEAD, words.length()));
            headLengths.add(head.length());
            sift(head);
            byHead.computeIfAbsent(head, h -> new ArrayList<>())
                    .add(new Wanted(secret, words, standsAlone));
        }
    }

    private void sift(String head) {
        if (head.length() > 1) {
            sieve[slot(head, 0)] = true;
        } else {
            Arrays.fill(sieve, true);
        }
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xffff;
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    /// Forgets words that may stand in a text.
    void removeAllIn(String text) {
        var found = new HashSet<Wanted>();
        walk(text, wanted -> found.add(wanted), false);
        byHead.values().forEach(list -> list.removeAll(found));
        byHead.values().removeIf(List::isEmpty);
    }

    /// The first that stands in a text.
    Optional<SecretText> firstIn(String text) {
        var found = new ArrayList<Wanted>(1);
        walk(text, found::add, true);
        return found.stream().map(Wanted::secret).findFirst();
    }

    private void walk(String text, Consumer<Wanted> found, boolean firstOnly) {
        for (int at = 0; at < text.length(); at++) {
            if (at + 1 < text.length() && !sieve[slot(text, at)]) {
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

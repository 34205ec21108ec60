package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amnok.geo.border.Landmark;
import org.jspecify.annotations.Nullable;

/// Names by their letters, so that all names that begin at a place of a text are found at once.
final class NameTrie {
    private final Node root = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private @Nullable List<Landmark> meant;
    }

    /// What begins at a place.
    ///
    /// @param end behind the last letter
    /// @param meant empty for words that only look like a name
    record Found(int end, List<Landmark> meant) {}

    /// @param name folded
    void add(String name, Landmark landmark) {
        meant(name).add(landmark);
    }

    /// Words that hold a name and mean something else.
    void block(String words) {
        meant(words).clear();
    }

    private List<Landmark> meant(String name) {
        var node = root;
        for (var i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), _ -> new Node());
        }
        var known = node.meant;
        if (known == null) {
            known = new ArrayList<>();
            node.meant = known;
        }
        return known;
    }

    /// The names that begin at a place of a text, the longest first.
    List<Found> at(FoldedText text, int start) {
        var found = new ArrayList<Found>();
        @Nullable Node node = root;
        for (var i = start; i < text.length() && node != null; i++) {
            node = node.next.get(text.at(i));
            if (node != null && node.meant != null && text.isWhole(i + 1)) {
                found.addFirst(new Found(i + 1, List.copyOf(node.meant)));
            }
        }
        return found;
    }
}

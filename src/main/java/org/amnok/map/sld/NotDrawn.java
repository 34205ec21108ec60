package org.amnok.map.sld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// What of a style is not drawn, each thing once, with how often it occurs.
final class NotDrawn {
    private static final int MOST = 200;
    private static final int LONGEST = 60;

    private final Map<String, Integer> things = new LinkedHashMap<>();

    void add(String thing) {
        if (things.size() < MOST || things.containsKey(thing)) {
            things.merge(thing, 1, Integer::sum);
        }
    }

    /// `a graphic “x.svg” (3 times)`.
    List<String> lines() {
        return things.entrySet().stream()
                .map(
                        e ->
                                e.getValue() == 1
                                        ? e.getKey()
                                        : Messages.text(
                                                "map.not_drawn_times", e.getKey(), e.getValue()))
                .toList();
    }

    /// Words of an untrusted file in quotes, cut where they are long.
    static String quoted(String words) {
        var line = words.lines().findFirst().orElse("");
        return "“" + ShortText.of(line, LONGEST) + "”";
    }
}

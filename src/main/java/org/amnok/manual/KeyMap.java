package org.amnok.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.words.Messages;

/// The keys of the commands, where there is no window that could be asked: `keys.txt` names each
/// command by its text, and a test holds it against the commands of the window.
public final class KeyMap {
    private static final String IS = " = ";
    private static final List<String> GESTURES =
            List.of(
                    "pan",
                    "zoom",
                    "zoom_box",
                    "drag",
                    "box",
                    "add",
                    "next",
                    "menu",
                    "measure",
                    "move",
                    "search",
                    "cell",
                    "copy",
                    "redo",
                    "sort",
                    "window",
                    "play",
                    "time",
                    "strip",
                    "strip_brush",
                    "leave",
                    "region");
    private static final Map<String, String> KEYS = read();

    private KeyMap() {}

    /// What is pressed, and what it does.
    public record Line(String keys, String words) {}

    private static Map<String, String> read() {
        var keys = new LinkedHashMap<String, String>();
        for (var line : Manual.lines("keys.txt")) {
            var is = line.indexOf(IS);
            keys.put(line.substring(0, is), line.substring(is + IS.length()));
        }
        return keys;
    }

    /// The key of the command with a text; empty when it has none.
    static Optional<String> of(String text) {
        return Optional.ofNullable(KEYS.get(text));
    }

    /// What is done with keys and mouse together, in the language that a person reads.
    public static List<Line> gestures() {
        return GESTURES.stream()
                .map(
                        name ->
                                new Line(
                                        Messages.text("keys." + name),
                                        Messages.text("keys." + name + "_does")))
                .toList();
    }

    /// The commands that have keys.
    static List<Line> commands() {
        var lines = new ArrayList<Line>();
        KEYS.forEach((text, keys) -> lines.add(new Line(keys, named(text))));
        return lines;
    }

    /// A text may take another into it: `window.sightings_as codes.display_heat`.
    private static String named(String text) {
        var names = text.split(" ", 2);
        return names.length == 1
                ? Messages.text(text)
                : Messages.text(names[0], Messages.text(names[1]).toLowerCase(Locale.ROOT));
    }
}

package org.amnok.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// What the manual says of the window, for tests that hold it against one.
public final class ManualWords {
    private ManualWords() {}

    /// The chains of names in a line: each the keys of texts, from a menu to what stands in it.
    static Stream<List<String>> named(String line) {
        return StepPart.MARKED
                .matcher(line)
                .results()
                .filter(found -> found.group(1) != null)
                .map(found -> List.of(found.group(1).split(" > ")));
    }

    /// Each command with a key: "Undo = Ctrl+Z".
    public static List<String> keys() {
        return KeyMap.commands().stream().map(l -> l.words() + " = " + l.keys()).toList();
    }

    /// Each command that is named with its menu: "Edit > Undo".
    public static Stream<String> inMenus() {
        return Manual.lines("en.txt").stream()
                .flatMap(ManualWords::named)
                .filter(names -> names.size() > 1)
                .map(
                        names ->
                                names.stream()
                                        .map(Messages::text)
                                        .collect(Collectors.joining(" > ")));
    }
}

package org.amnok.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.words.Messages;

/// A part of a step.
///
/// @param text as it is read
public record StepPart(String text, Look look) {
    static final Pattern MARKED = Pattern.compile("\\{([^}]*)}|`([^`]*)`");
    private static final Pattern TO = Pattern.compile(" > ");

    /// What a part is.
    public enum Look {
        /// Running text.
        WORDS,
        /// Something that stands in the window.
        NAME,
        /// A key to be pressed.
        KEY
    }

    /// The parts of a line, with names and keys put in, in the language that a person reads.
    ///
    /// @throws java.util.MissingResourceException when it names a text that does not exist
    static List<StepPart> of(String line) {
        var parts = new ArrayList<StepPart>();
        var marked = MARKED.matcher(line);
        var from = 0;
        while (marked.find()) {
            add(parts, line.substring(from, marked.start()), Look.WORDS);
            if (marked.group(1) == null) {
                add(parts, marked.group(2), Look.KEY);
            } else {
                addNamed(parts, TO.splitAsStream(marked.group(1)).toList());
            }
            from = marked.end();
        }
        add(parts, line.substring(from), Look.WORDS);
        return List.copyOf(parts);
    }

    private static void addNamed(List<StepPart> parts, List<String> keys) {
        add(parts, keys.stream().map(Messages::text).collect(Collectors.joining(" > ")), Look.NAME);
        KeyMap.of(keys.getLast())
                .ifPresent(
                        pressed -> {
                            add(parts, " (", Look.WORDS);
                            add(parts, pressed, Look.KEY);
                            add(parts, ")", Look.WORDS);
                        });
    }

    private static void add(List<StepPart> parts, String text, Look look) {
        if (!text.isEmpty()) {
            parts.add(new StepPart(text, look));
        }
    }
}

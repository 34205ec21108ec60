package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A text as its reader sees it, while it is written: fields stand in it as their values. A field
/// whose words are changed is a field no longer: what was typed is what was meant.
///
/// @param text with values
/// @param fields from the left, none over another
record FilledText(String text, List<Field> fields) {
    static final FilledText NONE = new FilledText("", List.of());

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]+}");

    /// A field in a text.
    ///
    /// @param name as it is kept, with braces
    /// @param from of its value in the text
    /// @param to behind its value
    record Field(String name, int from, int to) {
        private Field movedBy(int letters) {
            return new Field(name, from + letters, to + letters);
        }
    }

    FilledText {
        fields = List.copyOf(fields);
    }

    /// @param kept with fields in braces
    /// @param values of fields by their names; a field without one stays in braces
    static FilledText of(String kept, Map<String, String> values) {
        var text = new StringBuilder();
        var fields = new ArrayList<Field>();
        var matcher = BRACES.matcher(kept);
        var from = 0;
        while (matcher.find()) {
            text.append(kept, from, matcher.start());
            var value = values.getOrDefault(matcher.group(), matcher.group());
            fields.add(new Field(matcher.group(), text.length(), text.length() + value.length()));
            text.append(value);
            from = matcher.end();
        }
        return new FilledText(text.append(kept.substring(from)).toString(), fields);
    }

    /// With other letters in the place of some.
    FilledText replaced(int from, int to, String by) {
        var next = new ArrayList<Field>();
        for (var field : fields) {
            if (field.to <= from) {
                next.add(field);
            } else if (field.from >= to) {
                next.add(field.movedBy(by.length() - (to - from)));
            }
        }
        return new FilledText(text.substring(0, from) + by + text.substring(to), next);
    }

    /// With one more field.
    FilledText with(int at, String name, String value) {
        var fuller = replaced(at, at, value);
        var next = new ArrayList<>(fuller.fields);
        var index = (int) next.stream().filter(field -> field.to <= at).count();
        next.add(index, new Field(name, at, at + value.length()));
        return new FilledText(fuller.text, next);
    }

    /// With fields in braces, as it is kept.
    String kept() {
        var kept = new StringBuilder();
        var from = 0;
        for (var field : fields) {
            kept.append(text, from, field.from).append(field.name);
            from = field.to;
        }
        return kept.append(text.substring(from)).toString();
    }
}

package org.amnok.domain.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.words.Messages;

/// What an edit is called in the language of the window. Projects keep labels of edits in English,
/// so that a history reads the same on every machine.
public final class EditWords {
    private static final Pattern FIELD = Pattern.compile("(edit|change|set) (.+)");
    private static final Pattern MANY = Pattern.compile("set (.+) of (\\d+) sightings");
    private static final Pattern ALL = Pattern.compile("(delete|duplicate) (\\d{1,9}) sightings");
    private static final Pattern NAMED = Pattern.compile("(merge|restore state of) (.+)");
    private static final Pattern OTHERS = Pattern.compile("[^a-z]+");

    private EditWords() {}

    /// The label as it is kept when no translation of it is known.
    public static String of(String label) {
        return Messages.find("edits." + key(label))
                .or(() -> many(label))
                .or(() -> all(label))
                .or(() -> field(label))
                .or(() -> named(label))
                .orElse(label);
    }

    private static Optional<String> many(String label) {
        var found = MANY.matcher(label);
        return found.matches()
                ? fieldName(found.group(1))
                        .map(
                                name ->
                                        Messages.text(
                                                "edits.set_field_of_sightings",
                                                name,
                                                found.group(2)))
                : Optional.empty();
    }

    private static Optional<String> all(String label) {
        var found = ALL.matcher(label);
        return found.matches()
                ? Optional.of(
                        Messages.text(
                                "edits.many_" + found.group(1) + "d",
                                Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    private static Optional<String> field(String label) {
        var found = FIELD.matcher(label);
        return found.matches()
                ? fieldName(found.group(2))
                        .map(name -> Messages.text("edits." + found.group(1) + "_field", name))
                : Optional.empty();
    }

    private static Optional<String> fieldName(String english) {
        return FieldCatalogue.ALL.stream()
                .filter(field -> field.english().equals(english))
                .map(SightingField::label)
                .findFirst();
    }

    private static Optional<String> named(String label) {
        var found = NAMED.matcher(label);
        return found.matches()
                ? Optional.of(Messages.text("edits." + key(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    private static String key(String label) {
        return OTHERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}

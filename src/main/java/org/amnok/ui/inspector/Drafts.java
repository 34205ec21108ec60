package org.amnok.ui.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.amnok.ui.look.TypedField;

/// What was typed into a form and could not be kept as it is, by the record it was typed for: shown
/// again with its record, until it is right or the project is closed.
final class Drafts {
    /// More records are not remembered: the oldest is forgotten.
    private static final int MOST = 200;

    private final Parent form;
    private final Map<UUID, Map<TypedField, String>> drafts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<UUID, Map<TypedField, String>> eldest) {
                    return size() > MOST;
                }
            };

    /// @param form has the fields somewhere below it
    Drafts(Parent form) {
        this.form = form;
    }

    /// Takes what the fields of a record have that is not kept, before another record is shown.
    void take(UUID record) {
        var typed = new HashMap<TypedField, String>();
        fields(form).forEach(field -> field.draft().ifPresent(words -> typed.put(field, words)));
        drafts.remove(record);
        if (!typed.isEmpty()) {
            drafts.put(record, typed);
        }
    }

    /// Shows in the fields what was typed for a record, after it is shown.
    void giveBack(UUID record) {
        var typed = drafts.remove(record);
        if (typed != null) {
            typed.forEach(TypedField::show);
        }
    }

    private static List<TypedField> fields(Node node) {
        if (node instanceof TypedField field) {
            return List.of(field);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> fields(child).stream())
                        .toList()
                : List.of();
    }
}

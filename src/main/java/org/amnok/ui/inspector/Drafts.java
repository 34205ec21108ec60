package org.amnok.ui.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.look.TypingEvent;
import org.amnok.ui.session.KeptDrafts;
import org.amnok.ui.session.Session;

/// The words in the fields of a form that could not be kept as they are: shown again with their
/// record, until they are right.
final class Drafts {
    private final Parent form;
    private final Supplier<Optional<UUID>> current;
    private final KeptDrafts kept;
    private boolean isShowing;

    /// @param form has the fields somewhere below it
    /// @param current the record that the form shows
    Drafts(Parent form, Supplier<Optional<UUID>> current, KeptDrafts kept) {
        this.form = form;
        this.current = current;
        this.kept = kept;
        form.addEventHandler(TypingEvent.TYPING, this::typed);
    }

    /// Takes what the fields have now; gives it back when the edit that it is for is not on disk.
    /// Who is asked which of two changes stays needs nothing back.
    Runnable ifNotSaved(Session session) {
        var record = current.get();
        var typed = typed();
        return () -> {
            if (session.conflict().get().isEmpty()) {
                record.ifPresent(uuid -> giveBack(uuid, typed, session.saves().whyNot()));
            }
        };
    }

    private void giveBack(UUID record, Map<String, String> typed, String why) {
        if (why.isEmpty()) {
            return;
        }
        var all = new HashMap<>(kept.of(record));
        all.putAll(typed);
        kept.put(record, all);
        if (current.get().equals(Optional.of(record))) {
            isShowing = true;
            var fields = fields();
            fields.keySet().retainAll(typed.keySet());
            fields.forEach((name, field) -> field.giveBack(typed.getOrDefault(name, ""), why));
            isShowing = false;
        }
    }

    /// Half a word is no draft: it is one once it was refused.
    private void typed(TypingEvent event) {
        if (!isShowing && (event.isRefused() || !event.isUnsaved())) {
            take();
        }
    }

    /// Keeps what was typed and not kept yet.
    void flush() {
        flush(form);
    }

    /// Likewise, of a part of a form.
    static void flush(Node part) {
        fields(part).forEach(TypedField::flush);
    }

    /// Takes what the fields have that is not kept, before another record is shown.
    void take() {
        var typed = typed();
        current.get().ifPresent(record -> kept.put(record, typed));
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        fields().forEach((name, field) -> field.draft().ifPresent(words -> typed.put(name, words)));
        return typed;
    }

    /// Shows a record, and what was typed for it when it was not the last one shown.
    void show(Runnable record, boolean isOther) {
        isShowing = true;
        record.run();
        if (isOther) {
            current.get().ifPresent(this::giveBack);
        }
        isShowing = false;
    }

    private void giveBack(UUID record) {
        var typed = kept.of(record);
        if (!typed.isEmpty()) {
            var fields = fields();
            typed.forEach(
                    (name, words) ->
                            Optional.ofNullable(fields.get(name))
                                    .ifPresent(field -> field.show(words)));
        }
    }

    /// The fields by their names; of several of one name the second has a 2 behind it.
    private Map<String, TypedField> fields() {
        var result = new LinkedHashMap<String, TypedField>();
        for (var field : fields(form)) {
            var name = field.name();
            for (var i = 2; result.containsKey(name); i++) {
                name = field.name() + " " + i;
            }
            result.put(name, field);
        }
        return result;
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

package org.amnok.ui.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.UuidText;
import org.amnok.workspace.Workspace;

/// What was typed into forms and could not be kept as it is, by record and field: kept in the
/// project's settings, so that it comes again when the project is opened the next time. A read-only
/// project keeps none. On the FX thread.
public final class KeptDrafts {
    private static final String PREFIX = "draft.";
    private static final int UUID_LENGTH = 36;

    /// More records are not remembered: the oldest is forgotten.
    private static final int MOST = 200;

    /// Longer ones, in characters, are given up.
    private static final int LONGEST = 100_000;

    private final Workspace workspace;
    private final Predicate<UUID> isThere;
    private final Map<UUID, Map<String, String>> drafts = new LinkedHashMap<>();

    /// Reads what is kept; that of records which are gone is dropped.
    ///
    /// @param isThere false for a record that is gone
    KeptDrafts(Workspace workspace, Predicate<UUID> isThere) {
        this.workspace = workspace;
        this.isThere = isThere;
        workspace.settings().forEach(this::read);
        drafts.keySet().stream().filter(isThere.negate()).toList().forEach(this::drop);
    }

    private void read(String setting, String words) {
        record(setting)
                .ifPresent(
                        uuid ->
                                drafts.computeIfAbsent(uuid, _ -> new HashMap<>())
                                        .put(setting.substring(name(uuid, "").length()), words));
    }

    private static Optional<UUID> record(String setting) {
        var end = PREFIX.length() + UUID_LENGTH;
        return setting.startsWith(PREFIX) && setting.length() > end
                ? UuidText.read(setting.substring(PREFIX.length(), end))
                : Optional.empty();
    }

    /// What was typed for a record, by the names of fields; empty when all of it is kept.
    public Map<String, String> of(UUID record) {
        return drafts.getOrDefault(record, Map.of());
    }

    /// Keeps what is typed for a record instead of what was.
    ///
    /// @param typed by the names of fields; empty for nothing
    public void put(UUID record, Map<String, String> typed) {
        var now = new HashMap<>(isThere.test(record) ? typed : Map.of());
        now.values().removeIf(words -> words.length() > LONGEST);
        if (now.equals(of(record)) || workspace.state().readOnly()) {
            return;
        }
        drop(record);
        if (!now.isEmpty()) {
            drafts.put(record, now);
            var changed = new HashMap<String, String>();
            now.forEach((field, words) -> changed.put(name(record, field), words));
            workspace.saveSettings(changed);
        }
        if (drafts.size() > MOST) {
            drop(drafts.keySet().iterator().next());
        }
    }

    private void drop(UUID record) {
        var gone = drafts.remove(record);
        if (gone != null) {
            var changed = new HashMap<String, String>();
            gone.keySet().forEach(field -> changed.put(name(record, field), ""));
            workspace.saveSettings(changed);
        }
    }

    private static String name(UUID record, String field) {
        return PREFIX + record + "." + field;
    }
}

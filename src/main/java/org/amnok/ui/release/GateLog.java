package org.amnok.ui.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.date.DateText;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.words.Messages;

/// The last releases of a project, the newest first, as its history has them.
///
/// @param entries of the layer of releases
public record GateLog(List<HistoryEntry> entries) {
    /// So many entries are read.
    static final int MOST = 50;

    public GateLog {
        entries = List.copyOf(entries);
    }

    /// "12 Nov 2025 08:10 UTC: hyesan-a4.pdf, Public, 22 sightings, 19 excluded".
    List<String> lines() {
        var unsent = unsent();
        return released().map(each -> line(each, unsent.contains(each.record()))).toList();
    }

    private static String line(HistoryEntry entry, boolean unsent) {
        return Messages.text(
                unsent ? "gate.not_written" : "gate.log_line",
                DateText.utc(entry.signature().time()),
                entry.name(),
                value(entry, "policy"),
                number(entry, "released"),
                number(entry, "held_back"));
    }

    /// "last: 12 Nov 2025 08:10 UTC, Public, 22 sightings".
    String summary() {
        var unsent = unsent();
        return released()
                .filter(each -> !unsent.contains(each.record()))
                .findFirst()
                .map(
                        last ->
                                Messages.text(
                                        "gate.last_release",
                                        DateText.utc(last.signature().time()),
                                        value(last, "policy"),
                                        number(last, "released")))
                .orElseGet(() -> Messages.text("gate.no_release_yet"));
    }

    private Stream<HistoryEntry> released() {
        return entries.stream().filter(each -> each.kind() == HistoryEntry.Kind.ADD);
    }

    /// What was entered and did not get into its place.
    private Set<UUID> unsent() {
        var unsent = new HashSet<UUID>();
        entries.stream()
                .filter(each -> each.kind() == HistoryEntry.Kind.CHANGE)
                .forEach(each -> unsent.add(each.record()));
        return unsent;
    }

    private static String value(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(change -> change.after())
                .findFirst()
                .orElse("");
    }

    /// A file of somebody else's may hold anything.
    private static long number(HistoryEntry entry, String field) {
        var digits = value(entry, field);
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}

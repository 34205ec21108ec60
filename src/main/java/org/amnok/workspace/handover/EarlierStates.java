package org.amnok.workspace.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Since;
import org.amnok.domain.record.Sighting;
import org.amnok.release.Release;
import org.amnok.release.ReleasedSighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.RecordVersions;
import org.amnok.words.Messages;

/// What sightings of a release were before, as the gate lets that leave: the history of a copy to
/// take along. It is told anew, by days: who wrote and at what time of the day does not leave, nor
/// that something changed which stays.
public final class EarlierStates {
    /// Nobody asked for any.
    public static final EarlierStates NONE = new EarlierStates();

    private static final String LABEL = "edit sighting";

    private final Map<UUID, List<Since<Sighting>>> states = new LinkedHashMap<>();
    private final List<HistoryEntry> changes = new ArrayList<>();

    private EarlierStates() {}

    /// Those that may leave. A walk over the release.
    ///
    /// @param project that the release is of
    public static EarlierStates of(Release release, Path project) {
        var all = new EarlierStates();
        try (var versions = RecordVersions.open(project)) {
            release.histories(versions::states, leaving -> all.add(leaving, versions));
        }
        return all;
    }

    /// Without what leaves as it was before.
    private void add(List<Since<ReleasedSighting>> leaving, RecordVersions versions) {
        var first = midnight(leaving.getFirst().day());
        var told = new ArrayList<Since<Sighting>>();
        Sighting before = null;
        for (var each : leaving) {
            var state = TakeAlong.sighting(each.state(), first);
            if (state.equals(before)) {
                continue;
            }
            if (before != null) {
                changes.add(change(before, new Since<>(state, each.day()), versions));
            }
            told.add(new Since<>(state.edit().done(midnight(each.day())), each.day()));
            before = state;
        }
        states.put(leaving.getFirst().state().uuid(), told);
    }

    private HistoryEntry change(Sighting before, Since<Sighting> after, RecordVersions versions) {
        var now = versions.fields(after.state());
        return new HistoryEntry(
                changes.size() + 1L,
                signature(after.day()),
                LABEL,
                HistoryEntry.Kind.CHANGE,
                now.layer(),
                now.uuid(),
                RecordVersions.name(now),
                RecordVersions.differences(versions.fields(before).values(), now.values()));
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Signature signature(LocalDate day) {
        return new Signature("", midnight(day), Signature.Turn.DONE);
    }

    boolean has(UUID released) {
        return states.containsKey(released);
    }

    /// What goes along, for people.
    public String sentence() {
        return Messages.text("courier.history_goes_along", states.size(), changes.size());
    }

    /// What the history of the copy says of each change, for people.
    public List<HistoryEntry> changes() {
        return List.copyOf(changes);
    }

    /// Writes them into a project in the order of their days.
    void write(ProjectStore store, Progress progress) {
        var days = new TreeMap<LocalDate, List<Edit>>();
        for (var each : states.values()) {
            Sighting before = null;
            for (var since : each) {
                days.computeIfAbsent(since.day(), _ -> new ArrayList<>())
                        .add(Edit.between(before, since.state(), LABEL));
                before = since.state();
            }
        }
        days.forEach(
                (day, edits) ->
                        store.perform(new Edit.Batch(LABEL, edits), signature(day), progress));
    }
}

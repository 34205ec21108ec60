package org.amnok.workspace.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.merge.Knowledge;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.MergedProject;
import org.amnok.store.RecordVersions;
import org.jspecify.annotations.Nullable;

/// What two projects had in common, found in their histories. Not thread-safe.
///
/// Two copies of one file share the beginning of their history. When one was merged into the other,
/// the later knows how far it had read the other's history ([MergedProject]). Where neither helps,
/// the two histories of a record are searched for a version that is in both.
final class CommonKnowledge {
    private static final String MERGED = "amnok_merged";
    private static final String SITE = "site";

    private final RecordVersions here;
    private final RecordVersions there;
    private final boolean isTrusted;
    private final boolean hasRemovals;
    private final @Nullable Meeting meeting;

    /// Where both were one, or were merged.
    ///
    /// @param here and there: numbers of entries in the histories
    private record Meeting(long here, long there, @Nullable Side settled) {
        long depth() {
            return here + there;
        }
    }

    /// @param isTrusted false when the other history is broken: then nothing in it counts
    CommonKnowledge(
            RecordVersions here,
            RecordVersions there,
            ProjectContents ours,
            ProjectContents theirs,
            boolean isTrusted) {
        this.here = here;
        this.there = there;
        this.isTrusted = isTrusted;
        hasRemovals = here.hasRemovals();
        meeting = isTrusted ? lastMeeting(ours, theirs) : null;
    }

    private @Nullable Meeting lastMeeting(ProjectContents ours, ProjectContents theirs) {
        var common = here.lastInCommon(there);
        var copied =
                common == 0 ? Stream.<Meeting>of() : Stream.of(new Meeting(common, common, null));
        var merged =
                ours.all(MergedProject.class).stream()
                        .flatMap(
                                mark ->
                                        passed(here, there, mark)
                                                .map(p -> new Meeting(p.by, p.seen, Side.HERE)));
        var mergedThere =
                theirs.all(MergedProject.class).stream()
                        .flatMap(
                                mark ->
                                        passed(there, here, mark)
                                                .map(p -> new Meeting(p.seen, p.by, Side.THERE)));
        return Stream.of(copied, merged, mergedThere)
                .flatMap(meetings -> meetings)
                .max(Comparator.comparingLong(Meeting::depth))
                .orElse(null);
    }

    private record Passed(long by, long seen) {}

    private static Stream<Passed> passed(
            RecordVersions by, RecordVersions seen, MergedProject mark) {
        var added =
                by.entries(new RecordKey(MERGED, mark.uuid())).stream()
                        .filter(entry -> entry.kind() == HistoryEntry.Kind.ADD)
                        .findFirst();
        return added
                .flatMap(
                        entry ->
                                seen.passed(mark.historyEnd())
                                        .map(number -> new Passed(entry.number(), number)))
                .stream();
    }

    /// True when the other history tells of a sighting.
    boolean isKnownThere(UUID sighting) {
        return isTrusted && there.knows(new RecordKey("sighting", sighting));
    }

    /// True when a record that is only there was here once and was taken out for good: it was there
    /// when both were one, or when they were merged, and here nothing tells of it any more.
    boolean wasRemovedHere(RecordKey key) {
        return meeting != null
                && hasRemovals
                && !here.knows(key)
                && there.firstEntry(key).filter(first -> first <= meeting.there()).isPresent();
    }

    /// What is known of a record.
    ///
    /// @param ours and theirs: as it is now; null where there is none
    Knowledge of(RecordKey key, @Nullable RecordFields ours, @Nullable RecordFields theirs) {
        return atMeeting(key)
                .or(() -> newestCommon(key, ours, theirs))
                .or(() -> fromBaseList(key))
                .orElse(Knowledge.NONE);
    }

    private Optional<Knowledge> atMeeting(RecordKey key) {
        if (meeting == null) {
            return Optional.empty();
        }
        var then = here.at(key, meeting.here());
        var thenThere = there.at(key, meeting.there());
        if (then.isEmpty() || thenThere.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                        new Knowledge(
                                then.get().fields(), thenThere.get().fields(), meeting.settled()))
                .filter(known -> known.here() != null || known.there() != null);
    }

    private record Match(RecordFields version, int age) {}

    private Optional<Knowledge> newestCommon(
            RecordKey key, @Nullable RecordFields ours, @Nullable RecordFields theirs) {
        var mine = versions(ours, here.all(key));
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var others = versions(theirs, isTrusted ? there.all(key) : List.of());
        var matches = new ArrayList<Match>();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (mine.get(i).saysTheSame(others.get(j))) {
                    matches.add(new Match(mine.get(i), i + j));
                }
            }
        }
        return matches.stream()
                .min(
                        Comparator.comparingInt(Match::age)
                                .thenComparing(match -> match.version().values().toString()))
                .map(match -> Knowledge.common(match.version()));
    }

    private static List<RecordFields> versions(
            @Nullable RecordFields now, List<RecordFields> before) {
        return Stream.concat(Stream.ofNullable(now), before.stream()).distinct().toList();
    }

    /// Sites of the base list come into every new project, in newer ones better known: of what
    /// nobody edited, the newer list counts.
    private Optional<Knowledge> fromBaseList(RecordKey key) {
        if (!isTrusted || !key.layer().equals(SITE)) {
            return Optional.empty();
        }
        var first = origin(here, key);
        var firstThere = origin(there, key);
        if (first == null || firstThere == null) {
            return Optional.empty();
        }
        var time = first.signature().time();
        var timeThere = firstThere.signature().time();
        return Optional.of(
                new Knowledge(
                        here.at(key, first.number()).map(RecordVersions.Then::fields).orElse(null),
                        there.at(key, firstThere.number())
                                .map(RecordVersions.Then::fields)
                                .orElse(null),
                        time.isBefore(timeThere) ? Side.THERE : Side.HERE));
    }

    private static @Nullable HistoryEntry origin(RecordVersions versions, RecordKey key) {
        var entries = versions.entries(key);
        return entries.isEmpty()
                        || !Objects.equals(
                                entries.getLast().label(), RecordVersions.SITES_OF_NEW_PROJECT)
                ? null
                : entries.getLast();
    }
}

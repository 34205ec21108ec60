package org.amnok.workspace.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.likeness.LikePair;
import org.amnok.domain.likeness.LikeReason;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.likeness.ReportFeatures;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.index.LikeRowPairs;
import org.amnok.index.RowSet;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;

/// All pairs of some sightings that may tell of one event.
///
/// @param strongest first; no more than a person goes through
/// @param count how many were found
public record LikePairs(List<LikePair> strongest, int count) {
    public static final LikePairs NONE = new LikePairs(List.of(), 0);

    private static final int MOST_TOLD = 500;
    private static final int MOST_COMPARED = 250_000;

    /// Of each sighting, so many others are compared, the likeliest by place and day.
    private static final int NEAREST = 20;

    private static final int BATCH = 5_000;

    /// Finds them as [LikeSightings] does for one sighting, without those that are decided. Reads
    /// the project: not for the FX thread.
    ///
    /// @param rows of the sightings
    /// @param progress of the sightings that were compared
    /// @throws ProblemException when there are too many
    public static LikePairs of(
            WorkspaceState state, PictureHashes pictures, RowSet rows, Progress progress) {
        var near = new LikeRowPairs(state.index(), rows);
        if (near.rows().length > MOST_COMPARED) {
            throw ProblemException.ofTexts(
                    "alike.too_many", "alike.filter_first", near.rows().length, MOST_COMPARED);
        }
        var found = new ConcurrentHashMap<Set<UUID>, Set<LikeReason>>();
        withSamePicture(state, pictures, rows, found, progress);
        compare(state, near, found, progress);
        var decided = new DecidedPairs(state.contents());
        var pairs =
                found.entrySet().stream()
                        .map(each -> pair(each.getKey(), each.getValue()))
                        .filter(decided::isOpen)
                        .sorted(LikePair.STRONGEST_FIRST)
                        .toList();
        return new LikePairs(pairs.stream().limit(MOST_TOLD).toList(), pairs.size());
    }

    /// Those of which nobody has said yet what they are to each other, and of which none is gone.
    public List<LikePair> undecided(ProjectContents contents) {
        var decided = new DecidedPairs(contents);
        return strongest.stream()
                .filter(decided::isOpen)
                .filter(pair -> contents.hasSighting(pair.sighting()))
                .filter(pair -> contents.hasSighting(pair.other()))
                .toList();
    }

    private static LikePair pair(Set<UUID> both, Set<LikeReason> reasons) {
        var sorted = both.stream().sorted().toList();
        return new LikePair(sorted.getFirst(), new Likeness(sorted.getLast(), reasons));
    }

    private static void compare(
            WorkspaceState state,
            LikeRowPairs near,
            Map<Set<UUID>, Set<LikeReason>> found,
            Progress progress) {
        var rows = near.rows();
        var features = features(state, rows);
        var done = new AtomicInteger();
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(
                        i -> {
                            var number = done.getAndIncrement();
                            if (number % 1_000 == 0) {
                                progress.goOn(
                                        number,
                                        rows.length,
                                        Messages.text("workspace.comparing_sightings"));
                            }
                            for (var other : near.of(rows[i], NEAREST)) {
                                compare(state, features, rows[i], other, found);
                            }
                        });
    }

    private static void compare(
            WorkspaceState state,
            Map<Integer, ReportFeatures> features,
            int row,
            int other,
            Map<Set<UUID>, Set<LikeReason>> found) {
        var its = features.get(row);
        var others = features.get(other);
        if (its != null && others != null) {
            var reasons = its.reasons(others);
            var both = Set.of(state.index().uuid(row), state.index().uuid(other));
            if (LikeSightings.isMoreThanKind(reasons) || found.containsKey(both)) {
                reasons.addAll(LikeSightings.PLACE_AND_DAYS);
                found.merge(both, reasons, LikePairs::together);
            }
        }
    }

    private static Set<LikeReason> together(Set<LikeReason> some, Set<LikeReason> more) {
        var all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    /// Of each row; some sightings are in memory at a time.
    private static Map<Integer, ReportFeatures> features(WorkspaceState state, int[] rows) {
        var outlets = new HashSet<String>();
        each(state, rows, sighting -> outlets.addAll(ReportFeatures.outlets(List.of(sighting))));
        var features = new HashMap<Integer, ReportFeatures>();
        each(
                state,
                rows,
                sighting ->
                        state.index()
                                .row(sighting.uuid())
                                .ifPresent(
                                        row ->
                                                features.put(
                                                        row,
                                                        ReportFeatures.of(sighting, outlets))));
        return features;
    }

    private static void each(WorkspaceState state, int[] rows, Consumer<Sighting> use) {
        for (int from = 0; from < rows.length; from += BATCH) {
            state.sightings(Arrays.copyOfRange(rows, from, Math.min(rows.length, from + BATCH)))
                    .forEach(use);
        }
    }

    private static void withSamePicture(
            WorkspaceState state,
            PictureHashes pictures,
            RowSet rows,
            Map<Set<UUID>, Set<LikeReason>> found,
            Progress progress) {
        var originals = new HashMap<Original, List<UUID>>();
        for (var evidence : state.contents().all(Evidence.class)) {
            var row = state.index().row(evidence.sightingUuid());
            if (row.isPresent() && rows.contains(row.getAsInt())) {
                originals
                        .computeIfAbsent(evidence.original(), _ -> new ArrayList<>())
                        .add(evidence.sightingUuid());
            }
        }
        var all = new ArrayList<PictureHashes.Seen>();
        for (var original : originals.keySet()) {
            progress.goOn(
                    all.size(), originals.size(), Messages.text("workspace.comparing_sightings"));
            all.add(pictures.seen(original));
        }
        for (int i = 0; i < all.size(); i++) {
            progress.requireGoingOn();
            for (int j = i; j < all.size(); j++) {
                var ofOne = originals.getOrDefault(all.get(i).original(), List.of());
                var ofOther = originals.getOrDefault(all.get(j).original(), List.of());
                all.get(i)
                        .likeness(all.get(j))
                        .ifPresent(reason -> add(reason, ofOne, ofOther, found));
            }
        }
    }

    private static void add(
            LikeReason reason,
            List<UUID> some,
            List<UUID> others,
            Map<Set<UUID>, Set<LikeReason>> found) {
        for (var one : some) {
            for (var other : others) {
                if (!one.equals(other)) {
                    found.merge(Set.of(one, other), EnumSet.of(reason), LikePairs::together);
                }
            }
        }
    }
}

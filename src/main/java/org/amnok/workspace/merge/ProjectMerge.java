package org.amnok.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.date.IsoText;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.merge.Side;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.record.MergedProject;
import org.amnok.store.OlderProject;
import org.amnok.store.OtherOperations;
import org.amnok.store.ProjectStore;
import org.amnok.store.RecordVersions;
import org.amnok.store.StreamedProject;
import org.amnok.store.record.Originals;
import org.amnok.store.share.ReadOperations;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Merges another project into an open one, as one edit that undo takes back whole. The other file
/// is only read, as hostile as any. Waits for the disk: not for the FX thread, and one thread at a
/// time.
public final class ProjectMerge implements AutoCloseable {

    private final Workspace here;
    private final Path file;
    private final OtherProject other;
    private final String sha256;
    private final Workspace there;
    private final RecordVersions versionsThere;
    private final List<String> notes = new ArrayList<>();

    private ProjectMerge(Workspace here, Path file) {
        this.here = here;
        this.file = file;
        other = OtherProject.of(file);
        there = Opening.made(other, it -> Workspace.open(it.file(), ProjectStore.Access.READ_ONLY));
        versionsThere =
                Opening.made(other, it -> Opening.made(there, _ -> RecordVersions.open(it.file())));
        sha256 = versionsThere.isInUse() ? "" : hash(file);
        versionsThere
                .firstBreak()
                .ifPresent(
                        problem ->
                                notes.add(
                                        Messages.text(
                                                "workspace.the_history_of_the_other",
                                                problem.what())));
    }

    /// Opens the other project. One of an older version is brought up to date in a private copy.
    ///
    /// @throws ProblemException when it is the open project itself, no sound Amnok project, or one
    ///   of a newer version
    public static ProjectMerge open(Workspace here, Path other) {
        requireOther(here.state().file(), other);
        return new ProjectMerge(here, other);
    }

    /// Tells what keeps another project from being merged, before the one that takes is opened.
    ///
    /// @throws ProblemException as [#open]
    public static void requireReadable(Path here, Path other) {
        requireOther(here, other);
        if (!OlderProject.is(other)) {
            StreamedProject.open(other).close();
        }
    }

    /// Reading the open project's bytes would drop the locks that SQLite has on it.
    private static void requireOther(Path here, Path other) {
        try {
            if (Files.exists(other) && Files.isSameFile(other, here)) {
                throw ProblemException.ofFile(
                        other, "workspace.is_this_project_2", "workspace.choose_another_one");
            }
        } catch (IOException unreadable) {
            // opening it tells
        }
    }

    /// Looks what a merge would do. Changes nothing.
    ///
    /// @throws CancellationException when the watch ends it
    public MergePlan plan(Progress watch) {
        var state = here.state();
        try (var versions = RecordVersions.open(state.file())) {
            var theirs = there.state();
            var knowledge =
                    new CommonKnowledge(
                            versions,
                            versionsThere,
                            state.contents(),
                            theirs.contents(),
                            notes.isEmpty());
            var found = new MergeScan(state, theirs, versions, knowledge, watch).find();
            return new MergePlan(
                    file.getFileName().toString(),
                    state,
                    found.added(),
                    found.merges(),
                    new MergeConflicts(versions, versionsThere).of(found.merges()),
                    found.same(),
                    mark(),
                    List.copyOf(theirs.contents().all(MergedProject.class)),
                    Stream.of(
                                    notes.stream(),
                                    sharedNote(),
                                    twinNote(found.twins()),
                                    removedNote(found.removed()))
                            .flatMap(some -> some)
                            .toList());
        }
    }

    /// Whose operations cannot be told apart here, their values are said again as of this device.
    private Stream<String> sharedNote() {
        return OtherOperations.of(here.state().file(), ReadOperations::isShared)
                        || OtherOperations.of(other.file(), ReadOperations::isShared)
                ? Stream.of(Messages.text("workspace.shared_but_compared", file.getFileName()))
                : Stream.empty();
    }

    private static Stream<String> twinNote(int twins) {
        return twins == 0
                ? Stream.empty()
                : Stream.of(Messages.text("workspace.sightings_that_are_here_already", twins));
    }

    private static Stream<String> removedNote(int removed) {
        return removed == 0
                ? Stream.empty()
                : Stream.of(Messages.text("expunge.removed_here_are_left_out", removed));
    }

    private @Nullable MergedProject mark() {
        return notes.isEmpty()
                ? versionsThere
                        .end()
                        .map(end -> MergedProject.of(file.getFileName().toString(), end, sha256))
                        .orElse(null)
                : null;
    }

    /// Merges. When somebody edited this project since the plan was made, it is compared again, and
    /// what nobody decided about stays as it is here.
    ///
    /// @param decisions of conflicts
    /// @throws CancellationException when the watch ends it: then nothing is changed
    /// @throws ProblemException when it was not kept: then nothing is changed
    public MergeReport apply(MergePlan plan, Map<Question, Side> decisions, Progress watch) {
        if (!here.state().contents().equals(plan.state().contents())) {
            return apply(plan(watch), decisions, watch);
        }
        try (var versions = RecordVersions.open(plan.state().file())) {
            var edits = new MergeEdits(versions, "merge " + plan.file());
            var edit = edits.of(plan, decisions);
            var originals = new MergeOriginals(here, new Originals(other.file())::open, watch);
            originals.copy(edits.evidence());
            perform(edit, originals, watch);
            return new MergeReport(plan, decisions, originals.count(), true, originals.notes());
        }
    }

    private void perform(Edit.Batch edit, MergeOriginals originals, Progress watch) {
        try {
            if (watch.isCancelled()) {
                throw new CancellationException();
            }
            if (!edit.edits().isEmpty()) {
                watch.at(0, 1, Messages.text("workspace.writing"));
                Awaiting.done(here.perform(edit));
            }
        } catch (RuntimeException failure) {
            originals.drop();
            throw failure;
        }
    }

    /// One decision for all conflicts of a plan.
    public static Map<Question, Side> all(MergePlan plan, Preference preference) {
        return all(plan.conflicts(), preference);
    }

    /// Likewise, for any conflicts.
    public static Map<Question, Side> all(List<Conflict> conflicts, Preference preference) {
        var decisions = new HashMap<Question, Side>();
        for (var conflict : conflicts) {
            decisions.put(
                    conflict.question(),
                    switch (preference) {
                        case HERE -> Side.HERE;
                        case THERE -> Side.THERE;
                        case NEWEST -> conflict.newest();
                    });
        }
        return decisions;
    }

    /// What counts where both sides changed something.
    public enum Preference {
        HERE,
        THERE,
        /// What was written later.
        NEWEST
    }

    @Override
    public void close() {
        try (other;
                there;
                versionsThere) {
            notes.clear();
        }
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(file).hex();
        } catch (IOException unreadable) {
            throw ProblemException.ofFile(
                            file,
                            "common.is_not_there_or_cannot_be",
                            "common.check_its_name_and_place")
                    .because(unreadable);
        }
    }

    /// Tells of what a person must decide: both values, and who wrote them when.
    private record MergeConflicts(RecordVersions here, RecordVersions there) {
        List<Conflict> of(List<RecordMerge> merges) {
            return merges.stream()
                    .flatMap(
                            merge ->
                                    merge.questions().stream().map(asked -> conflict(merge, asked)))
                    .toList();
        }

        private Conflict conflict(RecordMerge merge, Question asked) {
            var field = asked.isOfWhole() ? null : merge.field(asked.field());
            var columns = field == null ? List.<String>of() : field.columns();
            return new Conflict(
                    asked,
                    RecordVersions.name(merge.either()),
                    field == null
                            ? List.of()
                            : RecordVersions.differences(field.here(), field.there()),
                    merge.here() != null,
                    claim(here, asked, columns, merge.here()),
                    claim(there, asked, columns, merge.there()));
        }

        /// @param columns of the field; none when it is about the whole record
        private static @Nullable Claim claim(
                RecordVersions versions,
                Question asked,
                List<String> columns,
                @Nullable RecordFields now) {
            return versions.entries(asked.record()).stream()
                    .filter(entry -> columns.isEmpty() || isAbout(entry, columns))
                    .findFirst()
                    .map(entry -> new Claim(entry.signature().author(), entry.signature().time()))
                    .or(() -> Optional.ofNullable(now).flatMap(MergeConflicts::modified))
                    .orElse(null);
        }

        private static boolean isAbout(HistoryEntry entry, List<String> columns) {
            return entry.changes().stream().anyMatch(change -> columns.contains(change.field()));
        }

        private static Optional<Claim> modified(RecordFields fields) {
            return fields.text("modified").map(IsoText::instantIn).map(time -> new Claim("", time));
        }
    }
}

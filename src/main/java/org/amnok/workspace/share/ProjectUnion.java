package org.amnok.workspace.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Heads;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.store.OlderProject;
import org.amnok.store.OtherOperations;
import org.amnok.store.record.Originals;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.ReadOperations;
import org.amnok.store.share.SharedTables;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.merge.MergeOriginals;

/// Merging a file that has history in common with a project, such as a copy of it: the operations
/// that were written there come as theirs, as they would over a folder, so that nothing is said
/// twice. The other file is only read, as hostile as any. Waits for the disk: not for the FX
/// thread. Used once.
public final class ProjectUnion {
    private static final String WAITS = "share.waits_for_another_file";
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{16}");

    private final Workspace here;
    private final Path other;
    private final List<LoggedOperation> operations;
    private final List<String> notes = new ArrayList<>();
    private final Joining coming;

    private ProjectUnion(Workspace here, Path other, List<LoggedOperation> found) {
        this.here = here;
        this.other = other;
        coming = new Joining(here, Progress.NONE);
        var heads = here.sharing().with(SharedTables::heads);
        var own = here.sharing().with(SharedTables::device);
        if (found.stream().anyMatch(each -> isUnknown(each, own, heads))) {
            var common = coming.common(own, heads, hashes(other, own));
            var now = coming.renew(own, common, "share.was_put_back");
            operations = sound(OtherOperations.of(other, there -> there.from(now)));
            coming.look(now, operations);
        } else {
            operations = sound(found);
            coming.look(heads, operations);
        }
        coming.tellRest(WAITS);
        notes.addAll(coming.notes());
    }

    private static Map<Long, String> hashes(Path other, String device) {
        var hashes = new HashMap<Long, String>();
        for (var each : OtherOperations.of(other, there -> there.from(Heads.NONE))) {
            if (each.id().device().equals(device)) {
                hashes.put(each.id().number(), each.hash());
            }
        }
        return hashes;
    }

    /// True for an operation of this device that it does not know of.
    private static boolean isUnknown(LoggedOperation operation, String own, Heads heads) {
        return operation.id().device().equals(own) && operation.isOther(heads.of(own));
    }

    /// What to take in.
    ///
    /// @return empty when they have no history in common, or two logs of one device ([ForkedLog]),
    ///   or one is of an older version: then they can only be compared
    ///   ([org.amnok.workspace.merge.ProjectMerge])
    /// @throws ProblemException when the other file cannot be read, or has entries of nobody yet
    public static Optional<ProjectUnion> of(Workspace here, Path other) {
        if (!isPossible(here.state().file(), other)) {
            return Optional.empty();
        }
        if (OtherOperations.of(other, ReadOperations::unclaimed) > 0) {
            throw ProblemException.ofFile(other, "share.was_not_closed", "share.close_it_there");
        }
        var heads = here.sharing().with(SharedTables::heads);
        var found = OtherOperations.of(other, there -> there.from(heads));
        return isForked(here, other, heads, found)
                ? Optional.empty()
                : Optional.of(new ProjectUnion(here, other, found));
    }

    /// True when a device has one log here and another there. Of this one, that is no matter where
    /// what it did here can be told under another name.
    private static boolean isForked(
            Workspace here, Path other, Heads heads, List<LoggedOperation> found) {
        var own = here.sharing().with(SharedTables::device);
        var joining = new Joining(here, Progress.NONE);
        return found.stream()
                .collect(Collectors.groupingBy(each -> each.id().device()))
                .entrySet()
                .stream()
                .filter(
                        one ->
                                ForkedLog.number(
                                                here,
                                                heads.of(one.getKey()),
                                                List.of(one.getValue()))
                                        .isPresent())
                .map(Map.Entry::getKey)
                .anyMatch(
                        device ->
                                !device.equals(own)
                                        || found.stream()
                                                .noneMatch(each -> isUnknown(each, own, heads))
                                        || joining.isKnownToOthers(
                                                own,
                                                joining.common(own, heads, hashes(other, own))));
    }

    private static boolean isPossible(Path here, Path other) {
        if (OlderProject.is(other) || OlderProject.is(here)) {
            return false;
        }
        return !Collections.disjoint(
                OtherOperations.of(here, ReadOperations::devices),
                OtherOperations.of(other, ReadOperations::devices));
    }

    /// @param lines as of [#lines]
    public record DryRun(ShareReport report, List<String> lines) {}

    /// Looks what taking in would do, on a private copy of the project. Changes nothing.
    ///
    /// @return empty as of [#of]
    public static Optional<DryRun> dryRun(Path project, Path other, Progress watch) {
        if (!isPossible(project, other)) {
            return Optional.empty();
        }
        return TrialCopy.with(
                project,
                (here, _) ->
                        of(here, other)
                                .map(union -> union.take(true, watch))
                                .map(report -> new DryRun(report, lines(report, here))));
    }

    /// What came, and each open question with its values, for people.
    public static List<String> lines(ShareReport report, Workspace here) {
        var lines = new ArrayList<>(report.arrived());
        var contents = here.state().contents();
        report.questions().forEach(open -> lines.addAll(QuestionLines.of(open, contents)));
        return lines;
    }

    /// What was changed or damaged in the file, and all of its device behind it, is left out.
    private List<LoggedOperation> sound(List<LoggedOperation> found) {
        var broken = new HashSet<String>();
        var sound = new ArrayList<LoggedOperation>();
        for (var each : found) {
            var device = each.id().device();
            if (!DEVICE.matcher(device).matches() || !each.isTrue()) {
                if (broken.add(device)) {
                    notes.add(Messages.text("share.other_is_broken", other.getFileName()));
                }
            } else if (!broken.contains(device)) {
                sound.add(each);
            }
        }
        return sound;
    }

    /// How many operations come, by who signed them; an empty name when nobody did.
    public Map<String, Integer> coming() {
        return coming.came();
    }

    /// What a person should know before.
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /// Takes the operations in, and the originals that are only there.
    ///
    /// @throws java.util.concurrent.CancellationException when the watch ends it: what came until
    ///   then stays, and the rest comes when it is done again
    public ShareReport take(Progress watch) {
        return take(false, watch);
    }

    private ShareReport take(boolean isDry, Progress watch) {
        var joining = new Joining(here, watch);
        var heads = here.sharing().with(SharedTables::heads); // also of what came meanwhile
        joining.receive(heads, operations);
        var originals = isDry ? null : originals(watch);
        joining.noteMissingOriginals();
        if (originals != null) {
            notes.addAll(originals.notes());
        }
        var copied = new ShareReport.Moved(0, originals == null ? 0 : originals.count(), 0);
        return joining.report(0, 0, 0, copied, notes);
    }

    private MergeOriginals originals(Progress watch) {
        var reading = new Originals(other);
        var lacking =
                here.state().contents().all(Evidence.class).stream()
                        .filter(
                                each ->
                                        !Awaiting.done(
                                                here.originals(
                                                        kept -> kept.hasWhole(each.original()))))
                        .filter(each -> isThere(reading, each.original()))
                        .toList();
        var copying = new MergeOriginals(here, reading::open, watch);
        copying.copy(lacking);
        return copying;
    }

    private static boolean isThere(Originals reading, Original original) {
        try (var bytes = reading.open(original)) {
            return bytes.size() > 0;
        } catch (ProblemException | IOException missing) {
            return false;
        }
    }
}

package org.amnok.workspace.share;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.log.Heads;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.workspace.Workspace;

/// A device of which two logs are about: its project was put back to an earlier state after it had
/// been shared, and then shared with others. Whoever knew the one says by its numbers that they
/// knew the other, so that a value would be taken which nobody decided. Such projects are not
/// shared: they are compared record by record.
final class ForkedLog {
    private ForkedLog() {}

    /// A number of a device under which something else was done there than is known here, or than
    /// is there as well. Only what no signature disproves counts.
    ///
    /// @param head where its operations end here
    /// @param runs operations of it there, each following on the one before it
    static OptionalLong number(
            Workspace here, Heads.Head head, Collection<List<LoggedOperation>> runs) {
        var all = runs.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return OptionalLong.empty();
        }
        var keys = here.sharing().with(SharedTables::keys);
        var sound =
                new Proving(keys, Heads.NONE, all)
                        .sound().stream().map(LoggedOperation::hash).collect(Collectors.toSet());
        var found = new HashMap<Long, String>();
        for (var run : runs) {
            for (var one : run) {
                var number = one.id().number();
                var hash = one.hash();
                // What differs further back shows in the hashes of all behind it.
                var isAsked = number >= head.number() || one.equals(run.getLast());
                if (isAsked && sound.contains(hash)) {
                    var known = found.computeIfAbsent(number, _ -> known(here, head, one));
                    if (!known.isEmpty() && !known.equals(hash)) {
                        return OptionalLong.of(number);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /// The hash that an operation of its number must have; empty when it is not known.
    private static String known(Workspace here, Heads.Head head, LoggedOperation there) {
        var id = there.id();
        if (id.number() > head.number()) {
            return there.hash();
        }
        return id.number() == head.number()
                ? head.hash()
                : here.sharing().with(shared -> shared.head(id.device(), id.number())).hash();
    }

    static ProblemException problem(String where, String device, long number) {
        return ProblemException.ofPlace(
                where, "share.is_forked", "share.compare_the_files", device, number);
    }
}

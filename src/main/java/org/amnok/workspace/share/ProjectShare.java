package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OperationId;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// Shares an open project with others over a folder: on a stick, in a synchronised folder, on a
/// file share. What others did comes in; what was done here, and what came from others elsewhere,
/// is written beside it, each operation once; nothing is ever written over. May be broken off
/// anywhere and done again. Waits for the disk: not for the FX thread. Used once.
public final class ProjectShare {
    private final Workspace here;
    private final SharedFolder folder;
    private final KnownFolder known;
    private final FolderSharing sharing;
    private final Sealer sealer;
    private final SharedOriginals originals;
    private final Joining joining;
    private final boolean isDry;
    private final Progress watch;
    private final List<String> notes = new ArrayList<>();
    private Map<String, Long> own = Map.of();
    private long sent;
    private long handedOn;
    private int files;

    /// @param isDry true when nothing is written into the folder
    ProjectShare(
            Workspace here, FolderSharing sharing, Sealer sealer, boolean isDry, Progress watch) {
        this.here = here;
        this.sharing = sharing;
        folder = new SharedFolder(sharing.folder(), sealer);
        known = new KnownFolder(here, sharing.folder());
        this.sealer = sealer;
        originals = new SharedOriginals(here, sharing.folder(), sealer, watch);
        joining = new Joining(here, watch);
        this.isDry = isDry;
        this.watch = watch;
    }

    /// @throws ProblemException when the folder cannot be read: what was done until then stays; or
    ///   when it is of another project, or has nothing any more
    /// @throws java.util.concurrent.CancellationException when the watch ends it, likewise
    ShareReport share() {
        if (!sharing.isJoining() && folder.isOfAnother(here, watch)) {
            throw CommonHistory.problem(sharing.folder().toString());
        }
        if (!sharing.isRefilling() && folder.isEmpty() && known.heldFiles()) {
            throw known.emptied();
        }
        var heads = here.sharing().with(SharedTables::heads);
        heads = compared(heads);
        joining.receive(heads, folder.behind(heads.known(), watch));
        joining.tellRest();
        var moved = isDry ? ShareReport.Moved.NONE : originals.bring();
        joining.noteMissingOriginals();
        sendAll();
        remember();
        notes.addAll(joining.notes());
        notes.addAll(folder.notes());
        notes.addAll(originals.notes());
        var all = new ShareReport.Moved(originals.sent(), moved.came(), moved.lacking());
        return joining.report(sent, handedOn, files, all, notes);
    }

    /// Looks whether the folder has what is here, where both end.
    private Heads compared(Heads heads) {
        var own = here.sharing().with(SharedTables::device);
        var devices = new TreeSet<>(heads.ends().keySet());
        devices.add(own); // also when it did nothing yet
        devices.addAll(folder.devices());
        for (var device : devices) {
            if (!device.equals(own)) {
                requireOneLog(device, heads.of(device)); // before this one takes another name
            }
        }
        for (var device : devices) {
            var head = heads.of(device);
            var last = folder.last(device);
            if (device.equals(own) && (last > head.number() || differs(head, device))) {
                var theirs = theirs(device, heads);
                if (joining.isOfItself(theirs, head)) {
                    return putBack(device, heads, theirs);
                }
                theirs.stream()
                        .filter(one -> one.isOther(head))
                        .forEach(one -> refuse(device, number(one)));
            }
            if (device.equals(own)) {
                requireOneLog(device, head);
            }
            if (device.equals(own) && head.number() > 0) {
                passOverUnsigned(head, device);
            }
            if (!device.equals(own) && last > 0 && last < head.number()) {
                if (last < here.sharing().with(SharedTables::devices).getOrDefault(device, 0L)) {
                    notes.add(Messages.text("share.folder_has_less", device, last, head.number()));
                }
            }
            if (!device.equals(own)) {
                refuseOthers(head, device);
            }
        }
        return heads;
    }

    private Heads putBack(String device, Heads heads, List<LoggedOperation> theirs) {
        var common = joining.common(device, heads, hashes(theirs));
        if (joining.isKnownToOthers(device, common)) {
            throw ForkedLog.problem(sharing.folder().toString(), device, common + 1);
        }
        return joining.renew(device, common, "share.was_put_back");
    }

    private void requireOneLog(String device, Heads.Head head) {
        var forked = ForkedLog.number(here, head, folder.doubtful(device, head.number(), watch));
        if (forked.isPresent()) {
            throw ForkedLog.problem(sharing.folder().toString(), device, forked.getAsLong());
        }
    }

    private boolean differs(Heads.Head head, String device) {
        return folder.with(device, head.number()).stream().anyMatch(name -> differs(name, head));
    }

    private boolean differs(BundleName name, Heads.Head head) {
        return end(name, head).filter(one -> !one.hash().equals(head.hash())).isPresent();
    }

    /// Files that have another operation where those of a device end here. One of the same numbers
    /// that has the same ones stays: what is in it need not be written again.
    private void refuseOthers(Heads.Head head, String device) {
        for (var name : folder.with(device, head.number())) {
            if (differs(name, head)) {
                folder.refuse(name, Messages.text("share.is_another", name.text()));
            }
        }
    }

    /// The operation of a file at which those of its device end here.
    private Optional<LoggedOperation> end(BundleName name, Heads.Head head) {
        return folder.canRead(name)
                ? folder.read(name, watch).stream()
                        .filter(one -> number(one) == head.number())
                        .findFirst()
                : Optional.empty();
    }

    /// Of a file whose signature somebody took off or changed, the run is written again.
    private void passOverUnsigned(Heads.Head head, String device) {
        var last = new OperationId(device, head.number());
        var own = here.sharing().with(shared -> shared.operation(last));
        if (own.map(LoggedOperation::signed).isPresent()) {
            for (var name : folder.with(device, head.number())) {
                end(name, head)
                        .filter(one -> !one.isSignedAsSaid())
                        .ifPresent(_ -> folder.passOver(name));
            }
        }
    }

    private void refuse(String device, long number) {
        for (var name : folder.with(device, number)) {
            folder.refuse(name, Messages.text("share.is_another", name.text()));
        }
    }

    /// The operations of this device that the folder has.
    private List<LoggedOperation> theirs(String device, Heads heads) {
        return folder.behind(heads.known().without(device), watch).stream()
                .filter(one -> one.id().device().equals(device))
                .toList();
    }

    private static Map<Long, String> hashes(List<LoggedOperation> operations) {
        var hashes = new HashMap<Long, String>();
        operations.forEach(one -> hashes.put(number(one), one.hash()));
        return hashes;
    }

    private static long number(LoggedOperation operation) {
        return operation.id().number();
    }

    /// What came stays and is told, though nothing may be written, as on a stick that is only read.
    private void sendAll() {
        try {
            if (!isDry) {
                Sealer.clear(sharing.folder());
            }
            send();
            if (!isDry && !isOpenAmongSealed()) {
                originals.send();
            }
        } catch (ProblemException cannotBeWritten) {
            notes.add(cannotBeWritten.problem().sentence());
        }
    }

    private void remember() {
        if (!isDry && (files > 0 || !folder.isEmpty())) {
            known.remember(sealer.isSealing() || folder.hasSealed());
        }
    }

    private void send() {
        var signing = new OperationSigning(here, notes);
        own = here.sharing().with(SharedTables::ownDevices);
        for (var missing : folder.missing(here).entrySet()) {
            var runs = new OperationRuns(here, missing.getKey());
            missing.getValue()
                    .forEach(
                            (from, to) -> runs.each(from, to, some -> write(signing.signed(some))));
        }
    }

    /// True when all could read what would be written, and not what others wrote.
    private boolean isOpenAmongSealed() {
        return !sealer.isSealing() && (folder.hasSealed() || known.heldSealed());
    }

    private void write(List<LoggedOperation> file) {
        if (isOpenAmongSealed()) {
            throw ProblemException.ofTexts("share.others_are_sealed", "share.name_people");
        }
        watch.goOn(sent, 0, Messages.text("share.writing"));
        if (isDry || folder.write(file, watch)) {
            sent += file.size();
            handedOn += file.stream().filter(one -> !isOwn(one)).count();
            files++;
        }
    }

    private boolean isOwn(LoggedOperation operation) {
        return number(operation) <= own.getOrDefault(operation.id().device(), 0L);
    }
}

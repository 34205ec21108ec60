package org.amnok.workspace.share;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Delivery;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.amnok.store.SharedProject;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.Received;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// Shares an open project with others over a folder: on a stick, in a synchronised folder, on a
/// file share. What others did comes in, what was done here is written beside it, each operation
/// once; nothing is ever written over. May be broken off anywhere and done again. Waits for the
/// disk: not for the FX thread. Used once.
public final class ProjectShare {
    private static final Received NOTHING = new Received(0, 0, List.of(), List.of());

    /// So many operations, or letters of what they tell, are in one file.
    private static final int MOST_IN_FILE = 5_000;

    private static final long MOST_LETTERS = 32_000_000;

    private final Workspace here;
    private final SharedFolder folder;
    private final SharedOriginals originals;
    private final boolean isDry;
    private final Progress watch;
    private final List<String> notes = new ArrayList<>();
    private long sent;
    private int files;

    /// @param isDry true when nothing is written into the folder
    ProjectShare(Workspace here, Path folder, Sealer sealer, boolean isDry, Progress watch) {
        this.here = here;
        this.folder = new SharedFolder(folder, sealer);
        originals = new SharedOriginals(here, folder, sealer, watch);
        this.isDry = isDry;
        this.watch = watch;
    }

    /// @throws org.amnok.domain.ProblemException when the folder cannot be read or written: what
    ///   was done until then stays
    /// @throws java.util.concurrent.CancellationException when the watch ends it, likewise
    ShareReport share() {
        var heads = here.sharing().with(SharedProject::heads);
        heads = compared(heads);
        var came = new HashMap<String, Integer>();
        var received = receive(heads, came);
        var moved = isDry ? ShareReport.Moved.NONE : originals.bring();
        send();
        if (!isDry) {
            moved = new ShareReport.Moved(originals.send(), moved.came());
        }
        notes.addAll(folder.notes());
        notes.addAll(originals.notes());
        var questions = here.sharing().with(SharedProject::questions);
        return new ShareReport(!isDry, sent, files, moved, received, came, notes, questions);
    }

    /// Looks whether the folder has what is here, where both end.
    private Heads compared(Heads heads) {
        var own = here.sharing().with(SharedProject::device);
        for (var device : heads.ends().keySet()) {
            var head = heads.of(device);
            var last = folder.last(device);
            if (device.equals(own) && (last > head.number() || differs(head, device))) {
                return putBack(device, heads);
            }
            if (!device.equals(own) && last > 0 && last < head.number()) {
                if (!here.sharing().with(SharedProject::ownDevices).contains(device)) {
                    notes.add(Messages.text("share.folder_has_less", device, last, head.number()));
                }
            }
            if (!device.equals(own) && differs(head, device)) {
                folder.with(device, head.number())
                        .forEach(
                                name ->
                                        folder.refuse(
                                                name,
                                                Messages.text("share.is_another", name.text())));
            }
        }
        return heads;
    }

    private boolean differs(Heads.Head head, String device) {
        return folder.with(device, head.number()).stream()
                .filter(folder::canRead)
                .flatMap(name -> folder.read(name, watch).stream())
                .anyMatch(
                        operation ->
                                operation.id().number() == head.number()
                                        && !operation.hash().equals(head.hash()));
    }

    /// The folder has later or other operations of this device: the file was put back. What it did
    /// since goes on under another name.
    private Heads putBack(String device, Heads heads) {
        var mine = new HashMap<Long, String>();
        var end = heads.of(device).number();
        here.sharing()
                .with(
                        shared -> {
                            shared.each(device, 1, end, one -> mine.put(number(one), one.hash()));
                            return end;
                        });
        var common = 0L;
        for (var operation : folder.behind(heads.known().without(device), watch)) {
            var hash = mine.get(number(operation));
            if (operation.id().device().equals(device) && operation.hash().equals(hash)) {
                common = Math.max(common, number(operation));
            }
        }
        var last = common;
        notes.add(Messages.text("share.was_put_back", device, last));
        return last == end
                ? heads
                : here.sharing()
                        .with(
                                shared -> {
                                    shared.renew(device, last);
                                    return shared.heads();
                                });
    }

    private static long number(LoggedOperation operation) {
        return operation.id().number();
    }

    private Received receive(Heads heads, Map<String, Integer> came) {
        var found = new LinkedHashMap<OperationId, LoggedOperation>();
        var operations = new ArrayList<Operation>();
        for (var each : folder.behind(heads.known(), watch)) {
            operations.add(each.operation());
            found.put(each.id(), each);
        }
        var delivery = Delivery.to(heads, operations);
        tell(delivery);
        for (var operation : delivery.came()) {
            came.merge(operation.said().author(), 1, Integer::sum);
        }
        var inOrder =
                delivery.came().stream()
                        .map(each -> Objects.requireNonNull(found.get(each.id())))
                        .toList();
        watch.requireGoingOn();
        return inOrder.isEmpty() ? NOTHING : here.sharing().receive(inOrder);
    }

    private void tell(Delivery delivery) {
        var told = new HashSet<String>();
        for (var refused : delivery.refused()) {
            if (told.add(refused.device())) {
                notes.add(Messages.text("share.is_refused", refused.device(), refused.number()));
            }
        }
        for (var waiting : delivery.waiting()) {
            if (told.add(waiting.device())) {
                notes.add(Messages.text("share.waits", waiting.device(), waiting.number()));
            }
        }
    }

    private void send() {
        var heads = here.sharing().with(SharedProject::heads);
        var readable = Set.copyOf(here.sharing().with(SharedProject::ownDevices));
        for (var device : readable) {
            for (var run : folder.missing(device, heads.of(device).number()).entrySet()) {
                send(device, run.getKey(), run.getValue());
            }
        }
    }

    private void send(String device, long first, long last) {
        var file = new ArrayList<LoggedOperation>();
        var letters = new long[1];
        here.sharing()
                .with(
                        shared -> {
                            shared.each(
                                    device,
                                    first,
                                    last,
                                    operation -> {
                                        if (isFull(file, letters[0], operation)) {
                                            write(file);
                                            letters[0] = 0;
                                        }
                                        file.add(operation);
                                        letters[0] += letters(operation);
                                    });
                            return device;
                        });
        write(file);
    }

    private static boolean isFull(List<LoggedOperation> file, long letters, LoggedOperation next) {
        return !file.isEmpty()
                && (file.size() >= MOST_IN_FILE
                        || letters > MOST_LETTERS
                        || number(file.getLast()) + 1 != number(next));
    }

    private static long letters(LoggedOperation operation) {
        var told = operation.told();
        return told == null
                ? 0
                : told.fields().stream().mapToLong(one -> one == null ? 0 : one.length()).sum();
    }

    private void write(List<LoggedOperation> file) {
        if (file.isEmpty()) {
            return;
        }
        watch.goOn(sent, 0, Messages.text("share.writing"));
        if (isDry || folder.write(file, watch)) {
            sent += file.size();
            files++;
        }
        file.clear();
    }
}

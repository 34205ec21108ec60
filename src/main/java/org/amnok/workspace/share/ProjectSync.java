package org.amnok.workspace.share;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.record.Recorded;
import org.amnok.server.ServerLog;
import org.amnok.server.ServerRole;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.store.share.ShownRecord;
import org.amnok.store.share.ShownToReaders;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;

/// Shares an open project with others over the log of a server. What others did comes in, what was
/// done here is added behind it. May be broken off anywhere, on both sides, and done again. Waits
/// for the network and the disk. Used once.
final class ProjectSync {
    /// Behind the name of the setting that says what the server had: what it showed.
    private static final String SEEN = ".seen";

    /// The setting of a project that lacks what is hidden from readers.
    private static final String PART = "sync.part";

    /// So often it is looked what others add meanwhile.
    private static final int TRIES = 3;

    private final Workspace here;
    private final ServerLog server;
    private final boolean isDry;
    private final Progress watch;
    private final Joining joining;
    private final Set<String> notes = new LinkedHashSet<>();
    private Known ends = Known.NOTHING;
    private Map<String, Long> own = Map.of();
    private long sent;
    private long handedOn;

    /// @param isDry true when nothing is written there
    ProjectSync(Workspace here, ServerLog server, boolean isDry, Progress watch) {
        this.here = here;
        this.server = server;
        this.isDry = isDry;
        this.watch = watch;
        joining = new Joining(here, watch);
    }

    SyncReport sync() {
        var there = server.heads();
        var heads = here.sharing().with(SharedTables::heads);
        var remembered = remembered();
        var lost = lost(remembered, there.known());
        var seen = new SeenEnds(here.settings().getOrDefault(settingName() + SEEN, ""));
        notes.addAll(seen.changed(server));
        fetch(compared(heads, there), seen);
        var after = server.role().adds() ? send(there) : there.known();
        tellLess(heads, after, lost);
        writeState();
        if (!isDry) {
            Awaiting.done(
                    here.saveSettings(
                            Map.of(
                                    settingName(),
                                    remembered.and(after).text(),
                                    settingName() + SEEN,
                                    seen.text(),
                                    PART,
                                    isPart() ? "true" : "")));
        }
        notes.addAll(joining.notes());
        return new SyncReport(
                joining.report(sent, handedOn, 0, ShareReport.Moved.NONE, notes), server.role());
    }

    private boolean isPart() {
        return server.role() != ServerRole.EDITOR || "true".equals(here.settings().get(PART));
    }

    /// Brings what other programs see there up to date.
    private void writeState() {
        if (isDry || isPart() || joining.isWaiting()) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            var heads = here.sharing().with(SharedTables::heads);
            if (server.writeState(heads.known(), new ShownRecords(here, server.rule()).all())) {
                return;
            }
            fetch(heads, new SeenEnds(""));
        }
        notes.add(Messages.text("sync.views_are_behind"));
    }

    /// What the server had at the end of the last sync.
    private Known remembered() {
        return Optional.ofNullable(here.settings().get(settingName()))
                .flatMap(Known::parse)
                .orElse(Known.NOTHING);
    }

    private String settingName() {
        var address = server.address().text().getBytes(StandardCharsets.UTF_8);
        return "sync." + new Sha256().add(address).hex().substring(0, 16);
    }

    /// Names the devices of which the server had more.
    private Set<String> lost(Known remembered, Known there) {
        var lost = new HashSet<String>();
        for (var device : remembered.numbers().keySet()) {
            if (there.of(device) < remembered.of(device)) {
                lost.add(device);
                notes.add(
                        Messages.text(
                                "sync.lost", device, remembered.of(device), there.of(device)));
            }
        }
        return lost;
    }

    /// Names of other devices what is here and not there.
    private void tellLess(Heads heads, Known after, Set<String> lost) {
        for (var device : heads.ends().keySet()) {
            var end = heads.of(device).number();
            var isKept = !server.role().adds() && isOwn(device);
            if (after.of(device) < end && !lost.contains(device) && !isKept) {
                notes.add(Messages.text("sync.has_less", device, after.of(device), end));
            }
        }
    }

    private boolean isOwn(String device) {
        return here.sharing().with(SharedTables::ownDevices).containsKey(device);
    }

    /// Looks whether the server has what is here, where both end.
    private Heads compared(Heads heads, Heads there) {
        var itself = here.sharing().with(SharedTables::device);
        for (var device : heads.ends().keySet()) {
            if (!device.equals(itself)) {
                compare(device, heads.of(device), there.of(device));
            }
        }
        return isPutBack(itself, heads.of(itself), there.of(itself))
                ? goneOn(itself, heads)
                : heads;
    }

    private void compare(String device, Heads.Head head, Heads.Head last) {
        var number = Math.min(head.number(), last.number());
        var ours = number == head.number() ? head.hash() : end(device, number).hash();
        if (number == 0
                || ours.isEmpty()
                || ours.equals(server.hash(new OperationId(device, number)))) {
            return;
        }
        var forked = ForkedLog.number(here, head, List.of(theirs(device)));
        if (forked.isPresent()) {
            throw ForkedLog.problem(server.address().text(), device, forked.getAsLong());
        }
        notes.add(Messages.text("sync.is_another", device, number));
    }

    /// The server has other operations of this device: the project was put back, or somebody else
    /// added them.
    private Heads goneOn(String device, Heads heads) {
        var common = joining.common(device, heads, server.hashes(device));
        if (!joining.isOfItself(theirs(device), heads.of(device))) {
            return joining.renew(device, common, "sync.in_its_name");
        }
        if (joining.isKnownToOthers(device, common)) {
            throw ForkedLog.problem(server.address().text(), device, common + 1);
        }
        return joining.renew(device, common, "share.was_put_back");
    }

    private List<LoggedOperation> theirs(String device) {
        return server.all(server.heads().known().without(device)).toList();
    }

    private boolean isPutBack(String device, Heads.Head head, Heads.Head last) {
        if (last.number() == 0 || last.equals(head)) {
            return false;
        }
        return last.number() >= head.number() || !end(device, last.number()).equals(last);
    }

    private Heads.Head end(String device, long number) {
        return here.sharing().with(shared -> shared.head(device, number));
    }

    private void fetch(Heads heads, SeenEnds seen) {
        var ends = heads;
        var place = 0L;
        var isLast = false;
        while (!isLast) {
            watch.goOn(joining.received().operations(), 0, Messages.text("share.reading"));
            var page = server.after(heads.known(), place);
            for (var broken : page.broken()) {
                notes.add(Messages.text("sync.is_broken", broken.device(), broken.number()));
            }
            ends = joining.receive(ends, page.operations());
            seen.goOn(page.shown());
            place = page.place();
            isLast = page.isLast();
        }
        joining.noteMissingOriginals();
        joining.tellRest();
    }

    /// @return where operations end there then
    private Known send(Heads there) {
        var signing = new OperationSigning(here, notes);
        var heads = here.sharing().with(SharedTables::heads);
        ends = there.known();
        own = here.sharing().with(SharedTables::ownDevices);
        for (var one : here.sharing().with(SharedTables::devices).entrySet()) {
            var device = one.getKey();
            var first = there.of(device).number() + 1;
            var last = heads.of(device).number();
            if (first <= last && first > one.getValue()) {
                new OperationRuns(here, device)
                        .each(first, last, run -> append(signing.signed(run)));
            }
        }
        return ends;
    }

    private void append(List<LoggedOperation> run) {
        watch.goOn(sent, 0, Messages.text("share.writing"));
        if (isDry || server.append(run)) {
            sent += run.size();
            handedOn += run.stream().filter(one -> !isOwn(one)).count();
            ends = ends.with(run.getLast().id());
        } else {
            notes.add(Messages.text("sync.does_not_follow", run.getLast().id().device()));
        }
    }

    private boolean isOwn(LoggedOperation operation) {
        var id = operation.id();
        return id.number() <= own.getOrDefault(id.device(), 0L);
    }

    /// The records of an open project as other programs see them on a server.
    private static final class ShownRecords {
        private final Workspace here;
        private final ShownToReaders rule;
        private final RecordCodec codec;
        private final Map<UUID, String> questions = new HashMap<>();

        ShownRecords(Workspace here, ShownToReaders rule) {
            this.here = here;
            this.rule = rule;
            codec = here.sharing().with(SharedTables::codec);
            for (var open : here.sharing().with(SharedTables::questions)) {
                var question = open.question();
                var field =
                        question.isOfWhole()
                                ? Messages.english("share.is_it_there")
                                : question.field();
                questions.merge(
                        question.record().uuid(), field, (some, more) -> some + "; " + more);
            }
        }

        Iterator<ShownRecord> all() {
            var contents = here.state().contents();
            return Stream.concat(contents.sightings().stream(), contents.items())
                    .flatMap(each -> shown(each).stream())
                    .iterator();
        }

        private Optional<ShownRecord> shown(Recorded recorded) {
            var layer = codec.layer(recorded);
            return rule.cells(layer, codec.write(recorded))
                    .map(
                            cells ->
                                    new ShownRecord(
                                            layer,
                                            recorded.uuid().toString(),
                                            cells,
                                            questions.getOrDefault(recorded.uuid(), "")));
        }
    }
}

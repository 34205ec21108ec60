package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Delivery;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Operation;
import org.amnok.domain.record.Evidence;
import org.amnok.store.HandoverCopy;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.Received;
import org.amnok.store.share.SharedTables;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;

/// Operations of others that come into an open project, in one or several deliveries, each where it
/// follows on what it knows. Used once.
final class Joining {
    private final Workspace here;
    private final Progress watch;
    private final Map<String, Integer> came = new HashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> refusedDevices = new LinkedHashSet<>();

    /// By hash: those that wait for others, or for who signs them.
    private final Map<String, LoggedOperation> waiting = new LinkedHashMap<>();

    /// By device, of those the first that no signature proves.
    private final Map<String, Long> unproven = new TreeMap<>();

    /// By device, the keys by which they sign that came for the first time.
    private final Map<String, String> newKeys = new TreeMap<>();

    private final Map<String, String> authors = new HashMap<>();
    private int unsigned;

    private Received received = new Received(0, 0, List.of(), List.of(), List.of());

    private final Set<UUID> evidenceBefore;

    Joining(Workspace here, Progress watch) {
        this.here = here;
        this.watch = watch;
        evidenceBefore = evidence().map(Evidence::uuid).collect(Collectors.toSet());
    }

    private Stream<Evidence> evidence() {
        return here.state().contents().all(Evidence.class).stream();
    }

    /// Notes which originals of the evidence that came are not here: they did not come with it, and
    /// nothing is damaged.
    void noteMissingOriginals() {
        var missing =
                evidence()
                        .filter(each -> !evidenceBefore.contains(each.uuid()))
                        .map(Evidence::original)
                        .filter(each -> !Awaiting.done(here.originals(kept -> kept.hasWhole(each))))
                        .collect(
                                Collectors.toMap(
                                        each -> HandoverCopy.LEFT_OUT + each.sha256(),
                                        _ -> "1",
                                        (one, _) -> one));
        if (!missing.isEmpty()) {
            Awaiting.done(here.saveSettings(missing));
        }
    }

    /// True when later or other ones are there that this device did. Where it signs what it does,
    /// others can make up none.
    ///
    /// @param theirs the operations of this device there
    /// @param head where they end here
    boolean isOfItself(List<LoggedOperation> theirs, Heads.Head head) {
        var keys = here.sharing().with(SharedTables::keys);
        return new Proving(keys, Heads.NONE, theirs)
                .sound().stream().anyMatch(one -> one.isOther(head));
    }

    /// The last number of a device that is the same here and elsewhere.
    ///
    /// @param theirs the hashes of its operations there, by number
    long common(String device, Heads heads, Map<Long, String> theirs) {
        var common = new long[1];
        here.sharing()
                .with(
                        shared -> {
                            shared.each(
                                    device,
                                    1,
                                    heads.of(device).number(),
                                    one -> {
                                        var number = one.id().number();
                                        if (one.hash().equals(theirs.get(number))) {
                                            common[0] = Math.max(common[0], number);
                                        }
                                    });
                            return common;
                        });
        return common[0];
    }

    /// True when others knew what this device did here after a number, and said so: it cannot be
    /// told under another name any more.
    boolean isKnownToOthers(String device, long after) {
        return here.sharing().with(shared -> shared.isKnownToOthers(device, after));
    }

    /// Elsewhere are later or other operations of this device: the file was put back. What it did
    /// since, and what it will do, goes on under another name.
    ///
    /// @param after the last number that is the same there
    /// @param words the message that tells it
    /// @return where operations end now
    Heads renew(String device, long after, String words) {
        notes.add(Messages.text(words, device, after));
        return here.sharing()
                .with(
                        shared -> {
                            shared.renew(device, after);
                            return shared.heads();
                        });
    }

    /// Takes in what can be taken in now; the rest waits for the next delivery.
    ///
    /// @param heads where operations end here
    /// @return where they end then
    Heads receive(Heads heads, Collection<LoggedOperation> delivered) {
        var sorted = sorted(heads, delivered);
        watch.requireGoingOn();
        if (!sorted.inOrder().isEmpty()) {
            add(here.sharing().receive(sorted.inOrder()));
            count(sorted.delivery());
        }
        return sorted.delivery().heads();
    }

    /// Only looks what could be taken in: nothing is.
    void look(Heads heads, Collection<LoggedOperation> delivered) {
        count(sorted(heads, delivered).delivery());
    }

    private record Sorted(Delivery delivery, List<LoggedOperation> inOrder) {}

    private void count(Delivery delivery) {
        delivery.came().forEach(each -> came.merge(each.said().author(), 1, Integer::sum));
    }

    private Sorted sorted(Heads heads, Collection<LoggedOperation> delivered) {
        var all = new ArrayList<>(waiting.values());
        all.addAll(delivered);
        var keys = here.sharing().with(SharedTables::keys);
        keys.putAll(newKeys);
        var proving = new Proving(keys, heads, all);
        tell(proving);
        var found = new HashMap<String, LoggedOperation>();
        proving.sound().forEach(each -> found.put(each.hash(), each));
        var operations = found.values().stream().map(LoggedOperation::operation).toList();
        var delivery = Delivery.to(heads, operations);
        for (var refused : delivery.refused()) {
            if (refusedDevices.add(refused.device())) {
                notes.add(Messages.text("share.is_refused", refused.device(), refused.number()));
            }
        }
        waiting.clear();
        delivery.waiting().forEach(each -> waiting.put(each.hash(), logged(found, each)));
        unproven.clear();
        for (var each : proving.unproven()) {
            waiting.put(each.hash(), each);
            unproven.merge(each.id().device(), each.id().number(), Math::min);
        }
        var came = delivery.came();
        for (var each : came) {
            unsigned += proving.isSigning(each.device()) ? 0 : 1;
            authors.put(each.device(), each.said().author());
        }
        return new Sorted(delivery, came.stream().map(each -> logged(found, each)).toList());
    }

    private void tell(Proving proving) {
        for (var forged : proving.forged()) {
            notes.add(Messages.text("share.is_forged", forged.number(), forged.device()));
        }
        newKeys.putAll(proving.newKeys());
    }

    private static LoggedOperation logged(Map<String, LoggedOperation> found, Operation operation) {
        return Objects.requireNonNull(found.get(operation.hash()));
    }

    private void add(Received more) {
        received =
                new Received(
                        received.operations() + more.operations(),
                        received.records() + more.records(),
                        both(received.refused(), more.refused()),
                        both(received.goneElsewhere(), more.goneElsewhere()),
                        both(received.unseen(), more.unseen()));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /// Notes what still waits when nothing more comes.
    void tellRest() {
        tellRest("share.waits");
    }

    /// @param words the message that says it
    void tellRest(String words) {
        var told = new LinkedHashSet<>(refusedDevices);
        unproven.forEach(
                (device, first) -> {
                    told.add(device);
                    notes.add(Messages.text("share.is_unproven", device, first));
                });
        for (var each : waiting.values()) {
            if (told.add(each.id().device())) {
                notes.add(Messages.text(words, each.id().device(), each.id().number()));
            }
        }
    }

    /// True when some wait for others.
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /// What came of all that came in.
    Received received() {
        return received;
    }

    /// How many operations came in, by who signed them.
    Map<String, Integer> came() {
        return Map.copyOf(came);
    }

    /// What went and what came.
    ///
    /// @param sent how many operations went
    /// @param handedOn how many of them others did
    /// @param files how many files were written
    /// @param all what a person should know, that of [#notes] among it
    ShareReport report(
            long sent,
            long handedOn,
            int files,
            ShareReport.Moved originals,
            Collection<String> all) {
        return new ShareReport(
                sent,
                handedOn,
                files,
                originals,
                received,
                came,
                unsigned,
                signers(),
                List.copyOf(all),
                here.sharing().with(SharedTables::questions));
    }

    /// Who signs with which key, of those whose key came for the first time.
    private List<String> signers() {
        return newKeys.entrySet().stream()
                .map(
                        one -> {
                            var device = one.getKey();
                            var author = authors.getOrDefault(device, "");
                            var who = author.isEmpty() ? device : author + " (" + device + ")";
                            var print = DeviceKey.fingerprint(one.getValue());
                            return Messages.text("share.signs_with", who, print);
                        })
                .toList();
    }

    /// What a person should know of it.
    List<String> notes() {
        return new ArrayList<>(notes);
    }
}

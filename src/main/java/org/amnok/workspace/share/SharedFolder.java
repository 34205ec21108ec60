package org.amnok.workspace.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Known;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;

/// The files of operations in a folder, as they were when it was looked at.
final class SharedFolder {
    private static final long LARGEST = 1L << 30;

    private final Path folder;
    private final Sealer sealer;
    private final Map<BundleName, Path> bundles = new LinkedHashMap<>();
    private final Set<BundleName> refused = new HashSet<>();
    private final Set<BundleName> cut = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    SharedFolder(Path folder, Sealer sealer) {
        this.folder = folder;
        this.sealer = sealer;
        try (var files = Files.list(folder)) {
            files.sorted()
                    .filter(Files::isRegularFile)
                    .forEach(file -> BundleName.of(file).ifPresent(n -> bundles.put(n, file)));
            for (var bundle : bundles.entrySet()) {
                if (isCut(bundle.getKey(), bundle.getValue())) {
                    cut.add(bundle.getKey());
                }
            }
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "share.no_folder", folder, "share.look_at_the_folder", e);
        }
    }

    /// True of a file that breaks off, as of a stick that was pulled out: found without reading all
    /// of it, so that whoever has what was in it writes that again. Of what is sealed, only nothing
    /// is told apart.
    private static boolean isCut(BundleName name, Path file) {
        try (var bytes = FileChannel.open(file)) {
            var last = ByteBuffer.allocate(1);
            return bytes.size() == 0
                    || !name.isSealed()
                            && (bytes.read(last, bytes.size() - 1) < 1 || last.get(0) != '\n');
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// False for what nobody can use.
    private boolean isUsable(BundleName name) {
        return !refused.contains(name) && !cut.contains(name);
    }

    /// Files that were refused.
    List<String> notes() {
        return List.copyOf(notes);
    }

    /// True when what lies here has no history in common with a project.
    boolean isOfAnother(Workspace here, Progress watch) {
        return CommonHistory.isLacking(
                here, devices(), () -> behind(Known.NOTHING, watch).stream());
    }

    /// All operations behind what is known, of sound files.
    List<LoggedOperation> behind(Known known, Progress watch) {
        var found = new ArrayList<LoggedOperation>();
        var inOrder =
                bundles.keySet().stream()
                        .filter(name -> name.last() > known.of(name.device()))
                        .sorted(Comparator.comparingLong(BundleName::first))
                        .toList();
        var done = 0;
        for (var name : inOrder) {
            watch.goOn(done++, inOrder.size(), Messages.text("share.reading"));
            for (var operation : read(name, watch)) {
                if (operation.id().number() > known.of(name.device())) {
                    found.add(operation);
                }
            }
        }
        return found;
    }

    /// What a file has; nothing when it is refused.
    List<LoggedOperation> read(BundleName name, Progress watch) {
        return read(name, watch, why -> refuse(name, why));
    }

    private List<LoggedOperation> read(BundleName name, Progress watch, Consumer<String> refusing) {
        var file = bundles.getOrDefault(name, folder);
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            var operations =
                    sealer.get(
                            file,
                            plain -> {
                                try (var in = Files.newInputStream(plain)) {
                                    return BundleText.read(in);
                                }
                            },
                            watch);
            var first = operations.getFirst().id();
            if (!first.device().equals(name.device())
                    || first.number() != name.first()
                    || operations.getLast().id().number() != name.last()) {
                throw new IOException("another name");
            }
            return operations;
        } catch (IOException e) {
            refusing.accept(
                    FaultWords.isOfSystem(e)
                            ? Messages.text(
                                    "share.is_unreadable", file.getFileName(), FaultWords.of(e))
                            : Messages.text("share.is_broken", file.getFileName()));
        } catch (ProblemException cannotBeOpened) {
            refusing.accept(cannotBeOpened.problem().sentence());
        }
        return List.of();
    }

    void refuse(BundleName name, String why) {
        if (passOver(name)) {
            notes.add(why);
        }
    }

    /// What a file has is written again.
    ///
    /// @return false when it was passed over before
    boolean passOver(BundleName name) {
        return refused.add(name);
    }

    boolean isEmpty() {
        return bundles.isEmpty();
    }

    boolean hasSealed() {
        return bundles.keySet().stream().anyMatch(BundleName::isSealed);
    }

    /// False for what was sealed and no key is there to open it.
    boolean canRead(BundleName name) {
        return !name.isSealed() || sealer.key() != null;
    }

    Set<String> devices() {
        return bundles.keySet().stream().map(BundleName::device).collect(Collectors.toSet());
    }

    /// The files of a device that have an operation.
    List<BundleName> with(String device, long number) {
        return bundles.keySet().stream()
                .filter(name -> name.device().equals(device))
                .filter(name -> name.first() <= number && number <= name.last())
                .toList();
    }

    /// What the files of a device have in which something else may be than is here: those with the
    /// number at which both end, and those that have a number in common.
    ///
    /// @param end the last number that is here
    List<List<LoggedOperation>> doubtful(String device, long end, Progress watch) {
        var names = new LinkedHashSet<>(with(device, Math.min(end, last(device))));
        var inOrder =
                bundles.keySet().stream()
                        .filter(name -> name.device().equals(device))
                        .sorted(Comparator.comparingLong(BundleName::first))
                        .toList();
        BundleName furthest = null;
        for (var name : inOrder) {
            if (furthest != null && name.first() <= furthest.last()) {
                names.addAll(List.of(furthest, name));
            }
            if (furthest == null || name.last() > furthest.last()) {
                furthest = name;
            }
        }
        return names.stream()
                .filter(this::canRead)
                .map(name -> read(name, watch, _ -> {})) // it may have been written again
                .filter(run -> !run.isEmpty())
                .toList();
    }

    /// The last number of a device that a file has which was not refused; 0 when none has.
    long last(String device) {
        return bundles.keySet().stream()
                .filter(name -> name.device().equals(device) && isUsable(name))
                .mapToLong(BundleName::last)
                .max()
                .orElse(0);
    }

    /// The runs of operations that a project has and the folder lacks, by device.
    Map<String, SortedMap<Long, Long>> missing(Workspace here) {
        var heads = here.sharing().with(SharedTables::heads);
        var missing = new LinkedHashMap<String, SortedMap<Long, Long>>();
        here.sharing()
                .with(SharedTables::devices)
                .forEach(
                        (device, after) ->
                                missing.put(
                                        device, missing(device, after, heads.of(device).number())));
        return missing;
    }

    /// The runs of numbers that no file of a device has, first and last each.
    ///
    /// @param after the number before the first that is asked for
    /// @param last the last that is asked for
    private SortedMap<Long, Long> missing(String device, long after, long last) {
        var missing = new TreeMap<Long, Long>();
        var next = after + 1;
        var inOrder =
                bundles.keySet().stream()
                        .filter(name -> name.device().equals(device) && isUsable(name))
                        .sorted(Comparator.comparingLong(BundleName::first))
                        .toList();
        for (var name : inOrder) {
            if (name.first() > next && next <= last) {
                missing.put(next, Math.min(last, name.first() - 1));
            }
            next = Math.max(next, name.last() + 1);
        }
        if (next <= last) {
            missing.put(next, last);
        }
        return missing;
    }

    /// Writes a run, behind refused files of its name; false when another file of it is there.
    boolean write(List<LoggedOperation> operations, Progress watch) {
        var first = operations.getFirst().id();
        var last = operations.getLast().id().number();
        var isSealed = !sealer.suffix().isEmpty();
        var name = new BundleName(first.device(), first.number(), last, "", isSealed);
        while (!isUsable(name)) {
            name = name.next();
        }
        return sealer.put(
                folder.resolve(name.text()),
                file -> {
                    try (var out = Files.newOutputStream(file)) {
                        BundleText.write(operations, out);
                    }
                },
                watch);
    }
}

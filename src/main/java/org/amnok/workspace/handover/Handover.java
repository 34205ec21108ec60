package org.amnok.workspace.handover;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amnok.courier.Courier;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.files.PrivateFolder;
import org.amnok.store.HandoverCopy;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RecordVersions;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.WriteLock;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;

/// Hands a project over to people whose keys it knows. The keys are kept in the project, not in the
/// program's settings: a seized machine does not tell who works together, beyond what its projects
/// do.
public final class Handover {
    private static final String PERSON = "person.";
    private static final String HANDED = "handed.";
    private static final String KEY = "age1";

    private final Path file;
    private final Supplier<Map<String, String>> settings;
    private final Consumer<Map<String, String>> saving;
    private final Runnable claiming;

    private Handover(
            Path file,
            Supplier<Map<String, String>> settings,
            Consumer<Map<String, String>> saving,
            Runnable claiming) {
        this.file = file;
        this.claiming = claiming;
        this.settings = settings;
        this.saving = saving;
    }

    /// Of a project that is not open here.
    public static Handover of(Path file) {
        return new Handover(
                file,
                () -> {
                    try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
                        return store.settings();
                    }
                },
                changed -> {
                    try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
                        store.saveSettings(changed);
                    }
                },
                () -> {});
    }

    /// Of an open one.
    public static Handover of(Workspace workspace) {
        return new Handover(
                workspace.state().file(),
                workspace::settings,
                changed -> Awaiting.done(workspace.saveSettings(changed)),
                () -> workspace.sharing().claim());
    }

    /// The people whose keys the project knows, by name.
    public Map<String, PersonKey> people() {
        var people = new TreeMap<String, PersonKey>();
        settings.get()
                .forEach(
                        (name, key) -> {
                            if (name.startsWith(PERSON)) {
                                people.put(name.substring(PERSON.length()), new PersonKey(key));
                            }
                        });
        return people;
    }

    /// Keeps keys of people in the project.
    ///
    /// @param changed keys by name; an empty one is forgotten
    /// @throws ProblemException when one is no key
    public void know(Map<String, String> changed) {
        var kept = new LinkedHashMap<String, String>();
        changed.forEach(
                (name, key) ->
                        kept.put(PERSON + name, key.isEmpty() ? "" : new PersonKey(key).text()));
        if (!kept.isEmpty()) {
            saving.accept(kept);
        }
    }

    /// The day (UTC) on which all of the project, or its changes, were last handed to somebody;
    /// empty when they were not.
    public Optional<String> handed(PersonKey person) {
        return Optional.ofNullable(settings.get().get(HANDED + person.text()))
                .map(value -> value.substring(value.indexOf(' ') + 1));
    }

    /// The people that are meant, each by a key or a name that the project knows, and the names by
    /// which it knows them; empty for a key that it does not know.
    ///
    /// @throws ProblemException when nobody is, or one is neither
    public Map<PersonKey, String> named(Collection<String> meant) {
        var known = people();
        var names = names();
        var found = new LinkedHashMap<PersonKey, String>();
        for (var each : meant) {
            var key = known.get(each);
            if (key == null && !each.startsWith(KEY)) {
                throw ProblemException.ofTexts(
                        "courier.nobody_is_called", "courier.name_people", each);
            }
            var person = key == null ? new PersonKey(each) : key;
            found.put(person, key == null ? names.getOrDefault(person, "") : each);
        }
        if (found.isEmpty()) {
            throw ProblemException.ofTexts("courier.nobody_is_named", "courier.name_people");
        }
        return found;
    }

    /// The names by which the project knows keys.
    public Map<PersonKey, String> names() {
        var names = new LinkedHashMap<PersonKey, String>();
        people().forEach((name, key) -> names.putIfAbsent(key, name));
        return names;
    }

    /// Packs the project as it is kept now so that each of some people can open it, and notes that
    /// they have it. A copy lies in a private folder meanwhile, but of a plain project that nobody
    /// has open and that is packed whole.
    ///
    /// @param out a new file
    /// @return why it could not be noted that they have it; empty when it was
    /// @throws ProblemException when it is no sound project, cannot be written, or nothing was
    ///   handed to one of them before whose changes are asked for
    public Optional<Problem> pack(
            Collection<PersonKey> people, Matter matter, Path out, Progress watch) {
        ProjectStore.open(file, Access.READ_ONLY).close(); // no other file is packed
        claiming.run();
        var since = matter instanceof Matter.Changes ? since(people) : 0;
        if (matter instanceof Matter.Whole && isAtRest()) {
            Courier.pack(file, List.copyOf(people), out, watch);
            return note(people, file);
        }
        try (var folder = PrivateFolder.of(file)) {
            var copy = folder.file("copy.gpkg");
            if (matter instanceof Matter.Selected some) {
                select(some, copy, watch);
            } else {
                HandoverCopy.write(file, copy);
            }
            if (since > 0) {
                HandoverCopy.leaveOut(copy, handedBefore(copy, since));
            }
            Courier.pack(copy, List.copyOf(people), out, watch);
            return matter instanceof Matter.Selected ? Optional.empty() : note(people, copy);
        }
    }

    private void select(Matter.Selected some, Path copy, Progress watch) {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            new SelectedSightings(store.read(), some.sightings()).write(file, copy, watch);
        }
    }

    private boolean isAtRest() {
        return !Seals.isSealed(file)
                && List.of("-wal", "-journal", WriteLock.SUFFIX).stream()
                        .noneMatch(suffix -> SqliteFile.hasSideFile(file, suffix));
    }

    /// Where the history ended when all of them had the project.
    private long since(Collection<PersonKey> people) {
        var kept = settings.get();
        var since = Long.MAX_VALUE;
        for (var person : people) {
            var noted = kept.getOrDefault(HANDED + person.text(), "");
            if (!noted.matches("\\d{1,18} .*")) {
                throw ProblemException.ofTexts(
                        "courier.nothing_was_handed_to",
                        "courier.pack_the_whole_first",
                        person.fingerprint());
            }
            since = Math.min(since, Long.parseLong(noted.substring(0, noted.indexOf(' '))));
        }
        return since;
    }

    private Optional<Problem> note(Collection<PersonKey> people, Path packed) {
        var noted = new LinkedHashMap<String, String>();
        try (var versions = RecordVersions.open(packed)) {
            var end = versions.end().map(text -> text.substring(0, text.indexOf(':'))).orElse("0");
            people.forEach(
                    person ->
                            noted.put(
                                    HANDED + person.text(),
                                    end + " " + LocalDate.now(ZoneOffset.UTC)));
        }
        try {
            saving.accept(noted);
            return Optional.empty();
        } catch (ProblemException cannotBe) {
            return Optional.of(cannotBe.problem());
        }
    }

    private static List<Original> handedBefore(Path copy, long since) {
        try (var versions = RecordVersions.open(copy);
                var store = ProjectStore.open(copy, Access.READ_ONLY)) {
            var evidence = store.readItems().all(Evidence.class);
            var later =
                    evidence.stream()
                            .filter(
                                    each ->
                                            versions.firstEntry(
                                                                    new RecordKey(
                                                                            "evidence",
                                                                            each.uuid()))
                                                            .orElse(0L)
                                                    > since)
                            .map(each -> each.original().sha256())
                            .collect(Collectors.toSet());
            return evidence.stream()
                    .map(Evidence::original)
                    .filter(original -> !later.contains(original.sha256()))
                    .toList();
        }
    }
}

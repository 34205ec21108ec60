package org.amnok.workspace.handover;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amnok.courier.Courier;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.store.ProjectStore;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.WriteLock;
import org.amnok.words.Messages;

/// Hands a whole project over to people whose keys it knows. The keys are kept in the project, not
/// in the program's settings: a seized machine does not tell who works together, beyond what its
/// projects do.
///
/// @param file of a project that nobody has open
public record Handover(Path file) {
    private static final String PERSON = "person.";
    private static final String KEY = "age1";

    /// The people whose keys the project knows, by name.
    public Map<String, PersonKey> people() {
        var people = new TreeMap<String, PersonKey>();
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_ONLY)) {
            store.settings()
                    .forEach(
                            (name, key) -> {
                                if (name.startsWith(PERSON)) {
                                    people.put(name.substring(PERSON.length()), new PersonKey(key));
                                }
                            });
        }
        return people;
    }

    /// Keeps keys of people in the project.
    ///
    /// @param changed keys by name; an empty one is forgotten
    /// @throws ProblemException when one is no key
    public void know(Map<String, String> changed) {
        var settings = new LinkedHashMap<String, String>();
        changed.forEach(
                (name, key) ->
                        settings.put(
                                PERSON + name, key.isEmpty() ? "" : new PersonKey(key).text()));
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_WRITE)) {
            store.saveSettings(settings);
        }
    }

    /// The people that are meant, each by a key or by a name that the project knows.
    ///
    /// @throws ProblemException when nobody is, or one is neither
    public Map<String, PersonKey> named(Collection<String> meant) {
        var known = people();
        var found = new LinkedHashMap<String, PersonKey>();
        for (var each : meant) {
            var key = known.get(each);
            if (key == null && !each.startsWith(KEY)) {
                throw ProblemException.of(
                        Messages.text("courier.nobody_is_called", each),
                        Messages.text("courier.name_people"));
            }
            found.put(
                    key == null ? "-" + found.size() : each,
                    key == null ? new PersonKey(each) : key);
        }
        if (found.isEmpty()) {
            throw ProblemException.of(
                    Messages.text("courier.nobody_is_named"), Messages.text("courier.name_people"));
        }
        return found;
    }

    /// Packs the project so that each of some people can open it.
    ///
    /// @param out a new file
    /// @throws ProblemException when a window has the project open, or it is no sound one
    public void pack(Map<String, PersonKey> people, Path out, Progress watch) {
        ProjectStore.open(file, ProjectStore.Access.READ_ONLY).close(); // no other file is packed
        if (List.of("-wal", "-journal", WriteLock.SUFFIX).stream()
                .anyMatch(suffix -> SqliteFile.hasSideFile(file, suffix))) {
            throw new ProblemException(
                    new Problem(
                            Messages.text("courier.is_open", file.getFileName()),
                            file.toString(),
                            Messages.text("courier.close_it_and_pack_again")));
        }
        Courier.pack(file, List.copyOf(people.values()), out, watch);
    }
}

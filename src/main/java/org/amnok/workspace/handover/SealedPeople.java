package org.amnok.workspace.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.seal.PersonSecret;
import org.amnok.seal.SlotPerson;
import org.amnok.store.SealedProjects;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;

/// The people who can open a sealed project, once it is unlocked, each with a key of their own: the
/// same keys to which projects are packed, under the names that the project knows.
///
/// @param names by which the project knows keys
public record SealedPeople(Path file, Supplier<Map<PersonKey, String>> names) {
    /// Of a project that is not open here.
    public SealedPeople(Path file) {
        this(file, () -> Handover.of(file).names());
    }

    /// What opens a project with one's own key.
    ///
    /// @throws ProblemException when the file cannot be read, or has no such key
    public static PersonSecret secret(Path keyFile) {
        return new PersonSecret(OwnKey.read(keyFile).x25519());
    }

    /// Their keys, and their names; empty for a key that the project does not know.
    public Map<PersonKey, String> named() {
        var known = names.get();
        var people = new LinkedHashMap<PersonKey, String>();
        for (var person : Seals.people(file)) {
            var key = PersonKey.of(person.key());
            people.put(key, known.getOrDefault(key, ""));
        }
        return people;
    }

    /// What opens the project, a line each.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("seal.opens_with_words"));
        named().forEach(
                        (key, name) ->
                                lines.add(
                                        Messages.text(
                                                name.isEmpty()
                                                        ? "seal.opens_with_a_key"
                                                        : "seal.opens_with_the_key_of",
                                                key.fingerprint(),
                                                name)));
        return lines;
    }

    /// Lets more people open it; who could already is not let twice. The passphrase and the
    /// recovery words stay.
    ///
    /// @param watch may end it until it is being kept
    /// @throws ProblemException when somebody has it open, they are too many, or it cannot be
    ///   written; then it is as it was
    public void let(Collection<PersonKey> more, Progress watch) {
        var people = named();
        var others = more.stream().distinct().filter(each -> !people.containsKey(each)).toList();
        if (!others.isEmpty()) {
            SealedProjects.let(file, slots(others), watch);
        }
    }

    /// Seals it anew under another key, for the people that are there, without some and with more.
    ///
    /// @param watch may end it until it is being kept
    /// @return the words of its new recovery key, told once
    /// @throws ProblemException likewise, and when somebody who is to be removed is not there
    public String reseal(
            Passphrase passphrase,
            Collection<PersonKey> more,
            Collection<PersonKey> without,
            Progress watch) {
        var people = new ArrayList<>(named().keySet());
        for (var person : without) {
            if (!people.remove(person)) {
                throw ProblemException.ofTexts(
                        "seal.key_does_not_open_it",
                        "seal.look_who_can_open_it",
                        person.fingerprint());
            }
        }
        more.stream().filter(each -> !people.contains(each)).forEach(people::add);
        return SealedProjects.reseal(file, passphrase, KeyCost.USUAL, slots(people), watch);
    }

    private static List<SlotPerson> slots(Collection<PersonKey> people) {
        return people.stream().map(person -> SlotPerson.of(person.x25519())).toList();
    }
}

package org.amnok.workspace.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.ProblemException;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Passphrase;
import org.amnok.seal.PersonSecret;
import org.amnok.seal.SlotPerson;
import org.amnok.store.SealedProjects;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;

/// The people who can open a sealed project, once it is unlocked, each with a key of their own: the
/// same keys to which projects are packed, under the names that the project knows.
public final class SealedPeople {
    private final Path file;

    public SealedPeople(Path file) {
        this.file = file;
    }

    /// What opens a project with one's own key.
    ///
    /// @throws ProblemException when the file cannot be read, or has no such key
    public static PersonSecret secret(Path keyFile) {
        return new PersonSecret(OwnKey.read(keyFile).x25519());
    }

    /// Their keys, and their names; empty for a key that the project does not know.
    public Map<PersonKey, String> named() {
        var names = Handover.of(file).names();
        var people = new LinkedHashMap<PersonKey, String>();
        for (var person : Seals.people(file)) {
            var key = PersonKey.of(person.key());
            people.put(key, names.getOrDefault(key, ""));
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
    /// @throws ProblemException when somebody has it open, they are too many, or it cannot be
    ///   written; then it is as it was
    public void let(Collection<PersonKey> more) {
        var people = named();
        var others = more.stream().distinct().filter(each -> !people.containsKey(each)).toList();
        if (!others.isEmpty()) {
            SealedProjects.let(file, slots(others));
        }
    }

    /// Seals it anew under another key, for the people that are there, without some and with more.
    ///
    /// @return the words of its new recovery key, told once
    /// @throws ProblemException likewise, and when somebody who is to be removed is not there
    public String reseal(
            Passphrase passphrase, Collection<PersonKey> more, Collection<PersonKey> without) {
        var people = new ArrayList<>(named().keySet());
        for (var person : without) {
            if (!people.remove(person)) {
                throw ProblemException.of(
                        Messages.text("seal.key_does_not_open_it", person.fingerprint()),
                        Messages.text("seal.look_who_can_open_it"));
            }
        }
        more.stream().filter(each -> !people.contains(each)).forEach(people::add);
        return SealedProjects.reseal(file, passphrase, KeyCost.USUAL, slots(people));
    }

    private static List<SlotPerson> slots(Collection<PersonKey> people) {
        return people.stream().map(person -> SlotPerson.of(person.x25519())).toList();
    }
}

package org.amnok.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.courier.PersonKey;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.Matter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok pack`: packs a project so that only some people can open it.
final class PackCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec to = people("--to", "courier.cli_to");
    private final OptionSpec known = texts("--know", "NAME=KEY", "courier.cli_know");
    private final OptionSpec out = optional("--out", "FILE", Path.class, "courier.cli_pack_out");
    private final OptionSpec changes = flag("--changes", "courier.cli_changes");
    private final OptionSpec uuids = uuids("--uuid", "courier.cli_uuid");
    private final FilterOption filter = takes(FilterOption.ofPage());

    PackCommand() {
        super("pack");
        describe("courier.cli_pack");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        var handover = Handover.of(file);
        var changed = changed();
        if (!changed.isEmpty()) {
            handover.know(changed);
        }
        Path packed = out.getValue();
        if (packed == null) {
            tell(handover.names());
            return Cli.DONE;
        }
        var people = handover.named(values(to));
        var unnoted = handover.pack(people.keySet(), matter(file), packed, progress());
        say("courier.packed", packed);
        tell(people);
        unnoted.ifPresent(why -> err().println(Messages.text("courier.not_noted", why.sentence())));
        return Cli.DONE;
    }

    private Matter matter(Path file) {
        boolean isSelected = uuids.getValue() != null || !filter.spec.<String>getValue().isEmpty();
        if (changes.<Boolean>getValue()) {
            if (isSelected) {
                throw wrong("courier.changes_or_some");
            }
            return new Matter.Changes();
        }
        return isSelected ? new Matter.Selected(selected(file)) : new Matter.Whole();
    }

    private Set<UUID> selected(Path file) {
        var chosen = new HashSet<UUID>();
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            var state = workspace.state();
            for (var each : Arguments.<UUID>values(uuids)) {
                if (!state.contents().hasSighting(each)) {
                    throw wrong("workspace.there_is_no_sighting_in_the", each);
                }
                chosen.add(each);
            }
            chosen.addAll(filter.passing(line(), state));
        }
        if (chosen.isEmpty()) {
            throw wrong("courier.nothing_passes", filter.spec.<String>getValue());
        }
        return chosen;
    }

    private Map<String, String> changed() {
        var changed = new LinkedHashMap<String, String>();
        for (var each : Arguments.<String>values(known)) {
            var at = each.indexOf('=');
            var name = at < 0 ? each : each.substring(0, at).strip();
            changed.put(name, at < 0 ? "" : each.substring(at + 1).strip());
        }
        return changed;
    }

    /// A line each: the name, if the project knows one, the key and its fingerprint.
    private void tell(Map<PersonKey, String> people) {
        people.forEach((key, name) -> out().println(line(key, name)));
    }

    private static String line(PersonKey key, String name) {
        var fingerprint = Messages.text("courier.fingerprint", key.fingerprint());
        return (name.isEmpty() ? "" : name + "\t") + key.text() + "\t" + fingerprint;
    }
}

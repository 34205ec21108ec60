package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealKey;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.SealedPeople;

/// Shows who can open the open sealed project, lets people in and removes some. On the FX thread;
/// the work is done in the background.
public final class OpenersController {
    private final SealDialogs questions;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public OpenersController(Dialogs dialogs, FileChoice files, Tasks tasks) {
        questions = new SealDialogs(dialogs, files);
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /// Of a project that is not sealed, or cannot be changed, it is said what is in the way.
    public void ask(OpenProject project) {
        if (project.session().isReadOnly()) {
            project.report(Messages.text("project.this_project_is_open_read_only"));
            return;
        }
        var handover = Handover.of(project.session().workspace());
        var file = project.session().workspace().state().file();
        tasks.work(() -> new SealedPeople(file, handover::names).named())
                .then(
                        now ->
                                ask(
                                        new OpenersForm(
                                                named(handover.people(), now), now.keySet()),
                                        project))
                .start(dialogs::report);
    }

    /// Those whose keys the project knows, and those who open it without.
    private static Map<String, PersonKey> named(
            Map<String, PersonKey> known, Map<PersonKey, String> now) {
        var named = new TreeMap<>(known);
        now.forEach(
                (key, name) -> {
                    if (name.isEmpty()) {
                        var begin = key.fingerprint().substring(0, 4);
                        named.put(Messages.text("seal.without_a_name", begin), key);
                    }
                });
        return named;
    }

    private void ask(OpenersForm form, OpenProject project) {
        var isWanted =
                dialogs.askCarefully(
                        Messages.text("seal.who_can_open_it"),
                        form,
                        form.first(),
                        button -> {
                            button.setId("openers-consent");
                            button.textProperty().bind(form.action());
                            button.disableProperty().bind(form.isIncomplete());
                        });
        if (isWanted && form.isSame()) {
            change(form, project);
        } else if (isWanted) {
            ask(form, project);
        } else {
            form.passphrase().ifPresent(Passphrase::close);
        }
    }

    /// @param passphrase that it has from then on; empty when people are only let in
    private record Wish(
            Collection<PersonKey> more,
            Collection<PersonKey> without,
            Optional<Passphrase> passphrase,
            boolean isOther) {
        /// @return the words of a new recovery key; empty when they stay
        String done(SealedPeople people, Path file, Progress watch) {
            if (passphrase.isEmpty()) {
                people.let(more, watch);
                return "";
            }
            try (var given = passphrase.orElseThrow()) {
                if (!isOther) {
                    SealKey.requirePassphrase(file, given);
                }
                return people.reseal(given, more, without, watch);
            }
        }
    }

    private void change(OpenersForm form, OpenProject project) {
        var workspace = project.session().workspace();
        var handover = Handover.of(workspace);
        var wish = new Wish(form.more(), form.without(), form.passphrase(), form.isOther());
        var names = form.added();
        project.work(
                        "seal.sealing_anew",
                        tasks,
                        progress -> {
                            handover.know(names);
                            return Awaiting.done(
                                    workspace
                                            .watch()
                                            .whileClosed(
                                                    file ->
                                                            wish.done(
                                                                    new SealedPeople(
                                                                            file, handover::names),
                                                                    file,
                                                                    progress)));
                        })
                .then(words -> tell(words, project))
                .cancelled(() -> project.report(Messages.text("seal.nothing_changed")))
                .start(
                        problem -> {
                            if (isOpen(project)) {
                                form.say(problem.words());
                                ask(form, project);
                            }
                        });
    }

    /// Not once it was locked: nothing is told or asked on a locked screen.
    private static boolean isOpen(OpenProject project) {
        return Seals.isUnlocked(project.session().workspace().state().file());
    }

    private void tell(String words, OpenProject project) {
        if (!isOpen(project)) {
            return;
        }
        var count = Seals.people(project.session().workspace().state().file()).size();
        project.report(Messages.text("seal.people_open_it", count));
        if (!words.isEmpty()) {
            questions.tell(words, Messages.text("seal.cli_older_copies"));
        }
    }
}

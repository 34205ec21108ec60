package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.seal.KeyCost;
import org.amnok.seal.Opener;
import org.amnok.seal.Passphrase;
import org.amnok.store.SealedProjects;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Makes sealed projects and opens them, in the background. On the FX thread.
public final class SealController {
    private final SealDialogs questions;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public SealController(Dialogs dialogs, FileChoice files, Tasks tasks) {
        questions = new SealDialogs(dialogs, files);
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    /// Asks for the passphrase until it is right or nobody gives it.
    ///
    /// @param open runs when it is unlocked
    /// @param not runs when it is not
    public void unlock(Path file, Runnable open, Runnable not) {
        unlock(file, "", open, not);
    }

    private void unlock(Path file, String wrong, Runnable open, Runnable not) {
        questions
                .ask(file, wrong)
                .ifPresentOrElse(
                        given ->
                                unlock(
                                        file,
                                        given,
                                        open,
                                        problem -> unlock(file, problem.what(), open, not)),
                        not);
    }

    /// Unlocks a project with what was typed, or a key.
    ///
    /// @param given asked in the background
    /// @param wrong gets what was wrong with it
    public void unlock(Path file, Supplier<Opener> given, Runnable open, Consumer<Problem> wrong) {
        tasks.work(
                        () -> {
                            try (var opener = given.get()) {
                                Seals.unlock(file, opener);
                                return file;
                            }
                        })
                .then(_ -> open.run())
                .start(wrong);
    }

    /// Makes the file of a new sealed project, and tells its recovery key.
    ///
    /// @param made runs when it is there
    void make(Path file, Runnable made) {
        questions
                .choose(file)
                .ifPresent(
                        given ->
                                tasks.work(
                                                () -> {
                                                    try (given) {
                                                        return Seals.make(
                                                                file, given, KeyCost.USUAL);
                                                    }
                                                })
                                        .then(
                                                words -> {
                                                    questions.tell(words, "");
                                                    made.run();
                                                })
                                        .start(dialogs::report));
    }

    /// Seals a project into another file.
    ///
    /// @param to where; empty when nobody chose it
    /// @param open opens what was sealed
    public void seal(Path plain, Optional<Path> to, Consumer<Path> open) {
        to.ifPresent(
                file -> questions.choose(file).ifPresent(given -> seal(plain, file, given, open)));
    }

    private void seal(Path plain, Path file, Passphrase given, Consumer<Path> open) {
        tasks.work(
                        () -> {
                            try (given) {
                                return SealedProjects.seal(plain, file, given, KeyCost.USUAL);
                            }
                        })
                .then(
                        words -> {
                            questions.tell(
                                    words, Messages.text("seal.cli_plain_is_still_there", plain));
                            open.accept(file);
                        })
                .start(dialogs::report);
    }
}

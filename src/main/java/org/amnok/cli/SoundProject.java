package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.QuickCheck;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import picocli.CommandLine.Model.OptionSpec;

/// Keeps a command from working on a damaged project: what it would write might be wrong, and what
/// it would write into it might be lost.
final class SoundProject extends Arguments {
    private final OptionSpec damaged = flag("--damaged", "cli.go_on_although_the_project_is");

    /// @param err gets a line when not all was examined
    /// @throws ProblemException when damage is found, and it was not said to go on
    void require(Path project, PrintWriter err) {
        begin(project, err).run();
    }

    /// Does something with a project that is looked at for damage beside it. Damage is what is
    /// reported, whatever it made of the work: of what was done nothing is to leave before this
    /// returns.
    ///
    /// @param work is given what begins to look, to be called once it has the project open
    /// @param err as in [#require]
    /// @throws ProblemException as [#require] does
    <T> T beside(Path project, PrintWriter err, Function<Runnable, T> work) {
        var looked = new AtomicReference<Runnable>(() -> require(project, err));
        try {
            var done = work.apply(() -> looked.set(begin(project, err)));
            looked.get().run();
            return done;
        } catch (RuntimeException e) {
            looked.get().run();
            throw e;
        }
    }

    /// Begins to look for damage, beside other work. Returns once the project is open: what else is
    /// opened of it must have been before, and what is read of it may be at the same time.
    ///
    /// @return waits for the end, and does what [#require] does
    private Runnable begin(Path project, PrintWriter err) {
        if (damaged.<Boolean>getValue()) {
            return () -> {};
        }
        var check = QuickCheck.of(project);
        var look = CompletableFuture.supplyAsync(check::look, SoundProject::start);
        return () -> report(project, Awaiting.done(look), err);
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("damage-check").start(work);
    }

    private static void report(Path project, QuickCheck.Look look, PrintWriter err) {
        if (look.damage().isPresent()) {
            throw new ProblemException(refused(project, look.damage().get()));
        }
        if (!look.isWhole()) {
            err.println(Messages.text("cli.note_of_not_all_was_looked", project.getFileName()));
        }
    }

    private static Problem refused(Path project, Problem first) {
        return Problem.ofPlace(
                first.where(),
                "cli.is_damaged_so_nothing_was_done",
                "cli.open_a_backup_copy_amnok_check",
                project.getFileName(),
                first.what());
    }
}

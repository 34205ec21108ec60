package org.amnok.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.command.Command;
import org.amnok.ui.incoming.IncomingController;
import org.amnok.ui.release.ReleaseController;
import org.amnok.workspace.Workspace;

/// The project that is open in the window, if any. On the FX thread.
final class OpenedProject {
    /// @param bench its page
    /// @param incoming what comes into it
    record Opened(Workspace workspace, Workbench bench, IncomingController incoming) {}

    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper noneSealed = new ReadOnlyBooleanWrapper(true);
    private Optional<Opened> now = Optional.empty();

    void set(Opened opened) {
        now = Optional.of(opened);
        none.set(false);
        noneSealed.set(!Seals.isSealed(opened.workspace.state().file()));
    }

    /// Keeps what was typed, closes the file, and forgets the passphrase of a sealed one.
    void close() {
        now.ifPresent(
                was -> {
                    was.bench.close();
                    was.workspace.close();
                    Seals.lock(was.workspace.state().file());
                });
        now = Optional.empty();
        none.set(true);
        noneSealed.set(true);
    }

    Optional<Opened> now() {
        return now;
    }

    Optional<Workbench> bench() {
        return now.map(Opened::bench);
    }

    Optional<IncomingController> incoming() {
        return now.map(Opened::incoming);
    }

    Optional<Path> file() {
        return now.map(opened -> opened.workspace.state().file());
    }

    /// What was opened: the file, or the folder of reports.
    Optional<Path> path() {
        return now.map(was -> was.workspace.folder().or(was.workspace.state().file()));
    }

    /// A command that works on the page, and is disabled while no project is open.
    ///
    /// @param words the key of its label
    Command command(String words, Consumer<? super Workbench> action) {
        return Command.command(words, with(action)).disabledWhile(none());
    }

    /// Likewise one by which something leaves, which is refused where a folder of reports is open.
    ///
    /// @param words the key of its label
    Command leaving(String words, Consumer<? super Workbench> action) {
        return command(
                words,
                bench -> {
                    if (bench.session().reports().isPresent()) {
                        bench.report(ReleaseController.nothingLeaves().sentence());
                    } else {
                        action.accept(bench);
                    }
                });
    }

    /// Does something with the page; nothing while no project is open.
    Runnable with(Consumer<? super Workbench> action) {
        return () -> bench().ifPresent(action);
    }

    /// True while none is open.
    ObservableBooleanValue none() {
        return none.getReadOnlyProperty();
    }

    /// True while none is open that is sealed.
    ObservableBooleanValue noneSealed() {
        return noneSealed.getReadOnlyProperty();
    }
}

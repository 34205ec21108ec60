package org.amnok.ui.project;

import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.amnok.domain.Progress;
import org.amnok.seal.SealedException;
import org.amnok.ui.command.Command;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.session.BackgroundTask;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;

/// The page of an open project, as far as what works on it must know. For the FX thread.
public interface OpenProject {
    Session session();

    /// False once it was closed or locked: nothing of it is shown any more, and nothing asked.
    default boolean isOpen() {
        return session().workspace().isOpen();
    }

    /// Where the map looks and how it looks.
    MapModel model();

    MapPane map();

    StatusBar status();

    /// What the map knows of places.
    PlaceKnowledge places();

    /// Adds a sighting.
    Command add();

    Command undo();

    Command redo();

    /// Selects a sighting and opens a part of its form, with the focus in it. The map stays where
    /// it is.
    void show(UUID sighting, SightingPart part);

    /// The status bar lies below the map again, after it lay below a page in its place.
    void takeStatusBack();

    /// Work of which the status bar says how far it is, and in which it can be cancelled; as it is
    /// when the project was locked meanwhile.
    ///
    /// @param words the text that is shown until there is more to say
    default <T> BackgroundTask<T> work(String words, Tasks tasks, Function<Progress, T> work) {
        var progress = new StatusProgress(Messages.text(words), tasks, status());
        return tasks.work(() -> whileUnlocked(work, progress)).over(status()::idle);
    }

    private <T> T whileUnlocked(Function<Progress, T> work, Progress progress) {
        try {
            return work.apply(progress);
        } catch (SealedException locked) {
            if (isOpen()) {
                throw locked;
            }
            throw new CancellationException();
        }
    }

    /// Shows a sentence in the status bar.
    default void report(String sentence) {
        status().report(sentence);
    }
}

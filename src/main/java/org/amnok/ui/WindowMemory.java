package org.amnok.ui;

import javafx.beans.value.ObservableBooleanValue;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.RecentProjects;
import org.amnok.words.Messages;

/// What a person has the window forget of files and names, and keep off the disk.
///
/// @param showWelcome shows the recent projects anew where none is open
record WindowMemory(
        ForgettablePreferences kept,
        RecentProjects recent,
        OpenedProject opened,
        Runnable showWelcome) {
    /// Whether names of files and of the person are kept off the disk.
    ObservableBooleanValue none() {
        return kept.none();
    }

    /// Whether sealed projects are among the recent ones.
    ObservableBooleanValue sealedListed() {
        return kept.sealedListed();
    }

    /// Forgets the names of files and of the person; edits are unnamed until a name is given.
    void forget() {
        kept.forget();
        recent.reread();
        opened.bench().ifPresentOrElse(WindowMemory::unname, showWelcome);
    }

    private static void unname(OpenProject project) {
        project.session().signAs("");
        project.report(Messages.text("window.recent_files_and_your_name_are"));
    }

    /// Keeps names of files and of the person off the disk, or remembers them again.
    void switchRemembering() {
        kept.none().set(!kept.none().get());
        if (kept.none().get()) {
            forget();
        }
    }

    /// Lists sealed projects among the recent ones, the open one first, or no longer.
    void switchListingSealed() {
        kept.sealedListed().set(!kept.sealedListed().get());
        if (kept.sealedListed().get()) {
            opened.file().ifPresent(recent::opened);
        } else {
            recent.forgetSealed();
        }
    }
}

package org.amnok.domain;

/// Watches an edit of many records while it is done.
@FunctionalInterface
public interface EditWatch {
    /// Lets everything be done.
    EditWatch NOBODY = (done, all) -> true;

    /// Hears how far the edit is; on the thread that does it.
    ///
    /// @return false to stop it: then nothing is changed
    boolean goOn(int done, int all);
}

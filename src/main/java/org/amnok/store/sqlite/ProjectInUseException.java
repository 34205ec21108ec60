package org.amnok.store.sqlite;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Another instance writes to the project; it can still be opened read-only.
public final class ProjectInUseException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final boolean isUnderAnotherName;

    /// @param isUnderAnotherName true when it does so by another name of the file, a hard link:
    ///   neither sees what the other has in the log beside its name
    public ProjectInUseException(Problem problem, boolean isUnderAnotherName) {
        super(problem);
        this.isUnderAnotherName = isUnderAnotherName;
    }

    public boolean isUnderAnotherName() {
        return isUnderAnotherName;
    }
}

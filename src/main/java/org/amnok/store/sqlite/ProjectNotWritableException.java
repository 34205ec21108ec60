package org.amnok.store.sqlite;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// The project, its folder or its lock cannot be written, as on a read-only medium; it can still be
/// opened read-only.
public final class ProjectNotWritableException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public ProjectNotWritableException(Problem problem) {
        super(problem);
    }

    public ProjectNotWritableException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}

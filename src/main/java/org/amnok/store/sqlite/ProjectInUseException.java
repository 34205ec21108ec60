package org.amnok.store.sqlite;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Another instance writes to the project; it can still be opened read-only.
public final class ProjectInUseException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public ProjectInUseException(Problem problem) {
        super(problem);
    }
}

package org.amnok.seal;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A sealed project whose passphrase was not given yet.
public final class SealedException extends ProblemException {
    private static final long serialVersionUID = 1L;

    SealedException(Problem problem) {
        super(problem);
    }
}

package org.amnok.seal;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Neither the passphrase nor the words of the recovery key: one may try again.
public final class WrongPassphraseException extends ProblemException {
    private static final long serialVersionUID = 1L;

    WrongPassphraseException(Problem problem) {
        super(problem);
    }
}

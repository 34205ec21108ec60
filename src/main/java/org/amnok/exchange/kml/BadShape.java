package org.amnok.exchange.kml;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A shape that is none, read to its end: what follows it can be read.
final class BadShape extends ProblemException {
    private static final long serialVersionUID = 1L;

    BadShape(Problem problem) {
        super(problem);
    }
}

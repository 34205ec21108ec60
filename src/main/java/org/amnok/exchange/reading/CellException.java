package org.amnok.exchange.reading;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// A problem with one cell of a record.
final class CellException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final String column;

    /// @param column as the file calls it
    CellException(Problem problem, String column) {
        super(problem);
        this.column = column;
    }

    CellException(Problem problem, String column, Throwable cause) {
        super(problem, cause);
        this.column = column;
    }

    String column() {
        return column;
    }
}

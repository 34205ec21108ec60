package org.amnok.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.FieldChange;

/// An edit was not done, because another program had changed the same field of the same record: a
/// person decides.
public final class EditConflict extends ProblemException {
    private static final long serialVersionUID = 1;

    private final transient List<FieldChange> fields;
    private final transient Edit mine;
    private final transient Edit theirs;

    /// @param fields what differs: before the change there stands what the other program wrote,
    ///   after it what the edit writes
    /// @param mine does the edit all the same
    /// @param theirs does of the edit what the other program did not touch; does nothing where
    ///   there is no such thing
    EditConflict(Problem problem, List<FieldChange> fields, Edit mine, Edit theirs) {
        super(problem);
        this.fields = List.copyOf(fields);
        this.mine = mine;
        this.theirs = theirs;
    }

    /// The conflict for which an edit failed; empty when it failed for another reason.
    public static Optional<EditConflict> in(Throwable failure) {
        return Stream.of(failure, failure.getCause())
                .filter(EditConflict.class::isInstance)
                .map(EditConflict.class::cast)
                .findFirst();
    }

    public List<FieldChange> fields() {
        return fields;
    }

    public Edit mine() {
        return mine;
    }

    public Edit theirs() {
        return theirs;
    }
}

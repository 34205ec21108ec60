package org.amnok.domain.project;

import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// An edit was stopped by whoever watched it; nothing was changed.
public final class EditCancelled extends ProblemException {
    private static final long serialVersionUID = 1L;

    public EditCancelled() {
        super(new Problem(Messages.text("domain.cancelled_nothing_was_changed"), "", ""));
    }
}
